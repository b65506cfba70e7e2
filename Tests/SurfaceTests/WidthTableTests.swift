import Testing

@testable import Surface

@Suite("The table of widths")
struct WidthTableTests {
  @Test("agrees with Python's wcwidth on both sides of every border")
  func sample() throws {
    let lines = try #require(fixture("wcwidth-0.7.txt")).split(separator: "\n")
    let samples = lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
    #expect(samples.count > 5_000)
    for sample in samples {
      let scalar = try #require(UInt32(sample[0], radix: 16).flatMap(Unicode.Scalar.init))
      #expect(ScalarKind(of: scalar).width == Int(sample[1]), "U+\(sample[0])")
    }
  }

  @Test("has its runs in order, each of a kind there is and unlike the one before")
  func order() {
    #expect(WidthTable.runs.first == ScalarKind.standIn.rawValue)
    for (one, next) in zip(WidthTable.runs, WidthTable.runs.dropFirst()) {
      #expect(one >> 4 < next >> 4)
      #expect(one & 15 != next & 15)
      #expect(ScalarKind(rawValue: next & 15) != nil)
    }
  }

  private static let source = "/usr/share/unicode/EastAsianWidth.txt"
  private static let hasSource = contents(of: source)?.hasPrefix("# EastAsianWidth-15.0.0") == true

  @Test("says of every wide scalar of Unicode that it is wide", .enabled(if: hasSource))
  func fresh() throws {
    for line in try #require(contents(of: Self.source)).split(separator: "\n") {
      let fields = line.prefix { $0 != "#" }.split(separator: ";").map {
        $0.filter { $0 != " " }
      }
      guard fields.count == 2, ["W", "F"].contains(fields[1]) else { continue }
      let ends = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      for value in ends[0]...(ends.last ?? ends[0]) {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let kind = ScalarKind(of: scalar)
        #expect(
          kind.width == 2 || kind == .mark || kind == .standIn, "U+\(String(value, radix: 16))")
      }
    }
  }
}
