import Testing

@testable import Loading

/// Random numbers that a seed repeats (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

@Suite("Splitting and printing")
struct RoundTripTests {
  private static let pieces = [
    "a", "12.5", ",", "\"", "\"\"", "\n", "\r", "\r\n", " ", "\t", ";", "汉字", "👨‍👩‍👧", "é", "",
  ]

  private func table(_ random: inout Seeded) -> [[String]] {
    let columns = Int.random(in: 1...5, using: &random)
    return (0..<Int.random(in: 1...12, using: &random)).map { _ in
      (0..<columns).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        }.joined()
      }
    }
  }

  /// The table as text: every cell that needs quotes has them, others sometimes.
  private func printed(_ table: [[String]], _ lineEnd: String, _ random: inout Seeded) -> String {
    let lines = table.map { row in
      row.map { cell in
        let needs = cell.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
        // A row of one empty cell without quotes would be an empty line.
        guard needs || row == [""] || Bool.random(using: &random) else { return cell }
        let doubled = cell.unicodeScalars.reduce(into: "") { text, scalar in
          text.unicodeScalars.append(contentsOf: scalar == "\"" ? ["\"", "\""] : [scalar])
        }
        return "\"\(doubled)\""
      }.joined(separator: ",")
    }
    return lines.joined(separator: lineEnd) + (Bool.random(using: &random) ? lineEnd : "")
  }

  @Test("splitting undoes printing", arguments: 0..<400 as Range<UInt64>)
  func splittingUndoesPrinting(seed: UInt64) {
    var random = Seeded(state: seed)
    let table = table(&random)
    let lineEnd = ["\n", "\r\n", "\r"][Int(seed % 3)]
    let mark = Bool.random(using: &random) ? "\u{FEFF}" : ""
    let source = SourceText(
      path: "t.csv", bytes: Array((mark + printed(table, lineEnd, &random)).utf8))
    var scanner = RowScanner(from: source.top, form: CellForm())
    var row = RowReader(source: source, form: CellForm())
    var found: [[String]] = []

    while scanner.read(source.bytes.span, into: &row.cells) == .row { found.append(row.texts()) }

    #expect(found.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } })
    #expect(scanner.next.offset == source.bytes.count)
  }

  @Test("JSON strings of any scalar come back", arguments: 0..<50 as Range<UInt64>)
  func stringsComeBack(seed: UInt64) throws {
    var random = Seeded(state: seed)
    var text = String.UnicodeScalarView()
    var json = "\""
    while text.count < 30 {
      guard let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) else {
        continue
      }
      text.append(scalar)
      for unit in String(Character(scalar)).utf16 {
        let digits = String(unit, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    let source = SourceText(path: "t.json", bytes: Array((json + "\"").utf8))

    #expect(try JSONReader.value(of: source).text == String(text))
  }
}
