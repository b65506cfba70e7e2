import Domain

@testable import Loading

/// A part of the loader that is given bytes of anybody's making.
///
/// `make fuzz` looks for bytes that break it; `CorpusTests` replays those that are kept.
enum FuzzTarget: String, CaseIterable, Sendable {
  /// A table in any dialect: two bytes of choices, then the text.
  case csv
  /// The text of a file: a byte that chooses the declared encoding, then the file.
  case encoding
  /// The bytes of a workbook.
  case workbook
  /// The parts of a workbook, each after a zero byte: the sheet, the texts, the styles, the book.
  case sheet
  /// A descriptor and, after a zero byte, the text that each of its tables is read from.
  case package
  /// A table as an office sends it: a byte that chooses the table, then the text.
  case lenient
  /// A case ledger: two bytes of choices, then the text.
  case ledger

  /// What is wrong with what the part makes of `bytes`, in words; empty when nothing is.
  func troubles(with bytes: [UInt8]) async -> [String] {
    switch self {
    case .csv: CSVInput(bytes).troubles()
    case .encoding: EncodingInput(bytes).troubles()
    case .workbook: WorkbookInput(bytes: bytes).troubles()
    case .sheet: WorkbookInput(parts: bytes).troubles()
    case .package: PackageInput(bytes).troubles()
    case .lenient: LenientInput(bytes).troubles()
    case .ledger: await LedgerInput(bytes).troubles()
    }
  }
}

/// Collects what is wrong.
struct Troubles {
  private(set) var found: [String] = []

  /// Notes `words` unless `condition` holds.
  mutating func expect(_ condition: Bool, _ words: @autoclosure () -> String) {
    if !condition { found.append(words()) }
  }

  /// Takes over what was found elsewhere.
  mutating func add(_ others: [String]) { found += others }
}

extension Troubles {
  /// Checks that what is said of a text is short, bears no control, and points into it.
  mutating func checkPlaces(of diagnostics: [Diagnostic], in source: SourceText) {
    for diagnostic in diagnostics {
      checkWords(diagnostic.message)
      checkExcerpt(of: diagnostic)
      guard source.sheet == nil, let line = diagnostic.line, let column = diagnostic.column else {
        continue
      }
      let lines = Self.lines(of: source)
      expect(lines.indices.contains(line - 1), "\(diagnostic.code) on line \(line)")
      let width = lines.indices.contains(line - 1) ? lines[line - 1] : 0
      expect(
        column >= 1 && column <= width + 1, "\(diagnostic.code) at column \(column) of \(width)")
    }
  }

  /// Checks that a sentence is one, that it is no copy of the file, and that it bears no control.
  mutating func checkWords(_ phrase: Phrase) {
    for text in [phrase.zh, phrase.en] {
      expect(!text.isEmpty && text.unicodeScalars.count < 2000, "a message of \(text.utf8.count)")
      let isPlain = text.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control
      }
      expect(isPlain, "a control in \(text.debugDescription)")
    }
  }

  private mutating func checkExcerpt(of diagnostic: Diagnostic) {
    guard let excerpt = diagnostic.excerpt else { return }
    let count = excerpt.text.unicodeScalars.count
    expect(count <= SourceText.excerptLimit, "an excerpt of \(count)")
    expect(
      excerpt.offset >= 0 && excerpt.offset <= count && excerpt.length >= 1
        && excerpt.offset + excerpt.length <= count + 1,
      "\(excerpt.offset) + \(excerpt.length) marked of \(count)")
  }

  /// The scalars of each physical line; CR, LF and CRLF end one.
  private static func lines(of source: SourceText) -> [Int] {
    var counts = [0]
    var previous: Unicode.Scalar = " "
    for scalar in source.text(source.start..<source.bytes.count).unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        if scalar == "\r" || previous != "\r" { counts.append(0) }
      } else {
        counts[counts.count - 1] += 1
      }
      previous = scalar
    }
    return counts
  }
}

extension [UInt8] {
  /// The bytes as UTF-8: what is none is replaced, as no part behind the encoding step meets it.
  var asUTF8: [UInt8] {
    UTF8Check.firstFault(in: self) == nil ? self : Array(String(decoding: self, as: UTF8.self).utf8)
  }

  /// The stretches between zero bytes.
  var parts: [[UInt8]] { split(separator: 0, omittingEmptySubsequences: false).map(Array.init) }
}
