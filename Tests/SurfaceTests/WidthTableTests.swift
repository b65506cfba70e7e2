import Testing

@testable import Surface

@Suite("The table of widths")
struct WidthTableTests {
  @Test("agrees with Python's wcwidth on both sides of every border")
  func sample() throws {
    let lines = try #require(fixture("wcwidth-0.7.txt")).split(separator: "\n")
    let samples = lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
    #expect(samples.count > 5_000)
    let wrong = samples.filter { sample in
      let scalar = UInt32(sample[0], radix: 16).flatMap(Unicode.Scalar.init)
      return scalar.map { ScalarKind(of: $0).width } != Int(sample[1])
    }
    #expect(wrong.isEmpty)
  }

  @Test("has its runs in order, each of a kind there is and unlike the one before")
  func order() {
    #expect(WidthTable.runs.first == ScalarKind.standIn.rawValue)
    let wrong = zip(WidthTable.runs, WidthTable.runs.dropFirst()).filter { one, next in
      one >> 4 >= next >> 4 || one & 15 == next & 15 || ScalarKind(rawValue: next & 15) == nil
    }
    #expect(wrong.isEmpty)
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
      let scalars = (ends[0]...(ends.last ?? ends[0])).compactMap(Unicode.Scalar.init)
      let wrong = scalars.filter { scalar in
        let kind = ScalarKind(of: scalar)
        return kind.width != 2 && kind != .mark && kind != .standIn
      }
      #expect(wrong.isEmpty, "\(line)")
    }
  }
}
