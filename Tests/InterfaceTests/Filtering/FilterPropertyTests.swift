import Domain
import Testing
import Wording

@testable import Interface

/// What holds for every filter, tried on filters that a seed makes.
@Suite("Properties of filters")
struct FilterPropertyTests {
  private static let terms = [
    "backlog>200", "backlog<=37", "pledge>1.2亿", "light:behind", "light:red,grey", "name:an",
    "wuhan", "武", "opened>2019", "opened>=2020-05", "backlog!=0", "backlog:missing", "城市=恩施",
    "yc", "pledge<0.5",
  ].filter { (try? FilterCities.tree($0).get()) != nil }

  private static func expression(_ random: inout Seeded, depth: Int) -> String {
    guard depth > 0 else { return terms.randomElement(using: &random) ?? "wuhan" }
    let left = expression(&random, depth: depth - 1)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return left
    case 1: return "not (\(left))"
    case 2: return "(\(left)) and (\(expression(&random, depth: depth - 1)))"
    default: return "(\(left)) or (\(expression(&random, depth: depth - 1)))"
    }
  }

  private func answers(_ text: String) throws -> [Bool?] {
    let tree = try FilterCities.tree(text).get()
    return FilterCities.all.map { tree.holds(for: $0) }
  }

  @Test("not not x is x, and what is open stays open", arguments: 0..<60)
  func doubleNegation(_ seed: UInt64) throws {
    var random = Seeded(state: seed)
    let text = Self.expression(&random, depth: 3)
    #expect(try answers("not not (\(text))") == answers(text), "\(text)")
    for (plain, negated) in zip(try answers(text), try answers("not (\(text))")) {
      #expect(negated == plain.map { !$0 }, "\(text)")
    }
  }

  @Test("the order of and and of or does not matter, and not goes through them", arguments: 0..<60)
  func order(_ seed: UInt64) throws {
    var random = Seeded(state: seed &+ 1_000)
    let one = Self.expression(&random, depth: 2)
    let other = Self.expression(&random, depth: 2)
    #expect(try answers("(\(one)) and (\(other))") == answers("(\(other)) (\(one))"))
    #expect(try answers("(\(one)) or (\(other))") == answers("(\(other)) | (\(one))"))
    #expect(
      try answers("not ((\(one)) and (\(other)))")
        == answers("not (\(one)) or not (\(other))"), "\(one) | \(other)")
  }

  @Test("any text is a filter or a fault within it, and never more", arguments: 0..<400)
  func anything(_ seed: UInt64) {
    var random = Seeded(state: seed &+ 9_000)
    let pieces = [
      "(", ")", "not ", "and ", "or ", "且", "或", "非", ":", ">", "<=", "!=", "!", "≥", "\"", "“",
      "backlog", "积压", "light", "name", "200", "1.2亿", "30%", "2020-05", "99999999999999999999",
      "1e309", "-", "−", ".", ",", "，", "　", " ", "\t", "👨‍👩‍👧", "e\u{301}", "\u{0}", "２", "万",
      "missing",
      "2020-13-99", "0000-00", "年月日", "/", "|", "&", "nan", "inf", "0x1p3",
    ]
    let count = Int.random(in: 0...14, using: &random)
    let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    switch FilterCities.tree(text) {
    case .success(let tree):
      for city in FilterCities.all { _ = tree.holds(for: city) }
    case .failure(let fault):
      #expect(fault.range.lowerBound >= 0 && fault.range.upperBound <= text.count, "\(text)")
      #expect(!fault.words.zh.isEmpty && !fault.words.en.isEmpty)
    }
  }

  @Test("brackets without end are told, not followed")
  func deep() {
    let text = String(repeating: "(", count: 10_000) + "wuhan"
    guard case .failure(let fault) = FilterCities.tree(text) else {
      Issue.record("10,000 brackets were read")
      return
    }
    #expect(fault.words == .filterTooDeep)
  }
}
