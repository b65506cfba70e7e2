import Domain
import Testing

@testable import Loading

/// The case ledger of the sample, as a centre would type it: Chinese headings, names, words and
/// dates, under a title and with a signature below.
@Suite("The case ledger as an office sends it")
struct LenientLedgerTests {
  private static let kinds = [
    "pre_examination": "快速预审", "confirmation": "快速确权", "enforcement": "快速维权",
    "mediation": "纠纷调解", "navigation": "专利导航",
  ]
  private static let outcomes = [
    "passed": "合格", "failed": "不合格", "withdrawn": "撤回", "settled": "调解成功", "closed": "结案",
  ]

  private static let sample: String = {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return "/\(root)/SampleData"
  }()

  private static func lines(_ name: String) throws -> [[String]] {
    let bytes = try FileContent(path: "\(sample)/\(name)").bytes
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// One row of thirty, which still holds every centre, kind and outcome.
  private static func cases() throws -> [[String]] {
    try lines("cases.csv").dropFirst().enumerated().filter { $0.offset % 30 == 0 }.map(\.element)
  }

  private static func day(_ text: String, _ number: Int) -> String {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return number.isMultiple(of: 2) ? "" : "—" }
    switch number % 3 {
    case 0: return "\(parts[0])年\(parts[1])月\(parts[2])日"
    case 1: return "\(parts[0]).\(parts[1]).\(parts[2])"
    default: return text
    }
  }

  private static func typed(_ row: [String], _ number: Int, _ names: [String: String]) -> String {
    let cells = [
      row[0], names[row[1]] ?? row[1], kinds[row[2]] ?? row[2], day(row[3], number),
      day(row[4], number + 1), day(row[5], number), outcomes[row[6]] ?? "", day(row[7], number),
    ]
    return cells.joined(separator: ",")
  }

  private func load(_ cases: String, isLenient: Bool) async throws -> CaseTally {
    let folder = TemporaryFolder()
    folder.write(
      """
      {"zhichan": {}, "resources": [
        {"name": "centres", "path": "centres.csv"},
        {"name": "cases", "path": "cases.csv", "zhichan": {"lenient": \(isLenient)}}]}
      """, to: "datapackage.json")
    folder.write(try FileContent(path: "\(Self.sample)/centres.csv").bytes, to: "centres.csv")
    folder.write(cases, to: "cases.csv")
    let loaded = try await DatasetStore(folder: folder.path).load(at: 0)
    #expect(loaded.diagnostics == [])
    return try #require(loaded.dataset.ledger.ledger).total
  }

  @Test(
    "counts the same by centre, kind, month and outcome, with the same days, as the stream does")
  func countsTheSame() async throws {
    let rows = try Self.cases()
    let centres = try Self.lines("centres.csv").dropFirst()
    let names = Dictionary(uniqueKeysWithValues: centres.map { ($0[0], $0[1]) })
    let header = try Self.lines("cases.csv")[0].joined(separator: ",")
    let strict = ([header] + rows.map { $0.joined(separator: ",") }).joined(separator: "\n") + "\n"
    let title = "2020年知识产权保护中心案件台账\n填报单位：某局\n"
    let headings = "案号,中心名称,业务类型,收案日期,受理日期,结案日期,结案方式,授权日期\n"
    let typed = rows.enumerated().map { Self.typed($1, $0, names) }.joined(separator: "\n")

    var streamed = try await load(strict, isLenient: false)
    var lenient = try await load(
      title + headings + typed + "\n填表人：某某,审核人：某某\n", isLenient: true)

    #expect(streamed.rows == rows.count && rows.count > 800)
    #expect(streamed.centres.count > 10)
    let medians = streamed.centres.values.flatMap(\.closings).compactMap { $0.days.median }
    #expect(medians.count > 50)
    // The rows stand two lines further down.
    streamed.placeLines { $0 }
    lenient.placeLines { $0 - 2 }
    #expect(lenient == streamed)
  }
}
