import Domain
import Wording

/// What all bytes of a file, taken in piece by piece, tell of the encoding that nothing else says.
///
/// The order of DATA, "What the loader accepts", as `FileText` keeps it.
struct EncodingSurvey {
  /// The zero bytes.
  private(set) var zeros = ZeroBytes(of: [])
  /// Where the bytes stop being UTF-8; nil where they do not.
  private(set) var firstFault: Int?
  /// The characters of three or four bytes before it, counted to 2.
  private(set) var longSequences = 0
  private var waiting: [UInt8] = []
  private var taken = 0

  /// Takes the next bytes, an even number of them unless they are the last.
  mutating func add(_ bytes: [UInt8], isLast: Bool) {
    zeros.add(bytes)
    guard firstFault == nil else { return }
    let given = waiting.isEmpty ? bytes : waiting + bytes
    let whole: Int
    do throws(ConversionFault) {
      whole = try UTF8Check.wholeCharacters(of: given)
      if isLast, whole < given.count { firstFault = taken + whole }
    } catch {
      guard case .invalid(let offset) = error else { return }
      whole = offset
      firstFault = taken + offset
    }
    // Of a text without a fault they do not matter.
    if isLast, firstFault == nil { return }
    longSequences = min(
      2, longSequences + UTF8Check.longSequences(in: given[..<whole], atMost: 2))
    taken += whole
    waiting = Array(given[whole...])
  }

  /// Whether it begins as Chinese in UTF-8: then it is UTF-8 with a fault, or cut off.
  ///
  /// Two such characters are no accident in GB18030, and would turn into others.
  var isBrokenUTF8: Bool { firstFault != nil && longSequences >= 2 }

  /// What is wrong with a file that is neither UTF-8 nor, from the byte at `other` on, GB18030; the
  /// fault is told at the further of both unless it begins as UTF-8.
  func fault(beyond other: Int) -> Int {
    longSequences == 0 ? max(firstFault ?? 0, other) : firstFault ?? other
  }
}

/// What a text in UTF-16, taken in piece by piece, is to have to be a table.
///
/// It has line ends, no character zero, and where Latin letters are few, delimiters.
struct WideTableSurvey {
  private var hasZero = false
  private var hasLineEnd = false
  private var hasDelimiter = false

  /// Takes the next piece of the text in UTF-8.
  mutating func add(_ text: [UInt8]) {
    hasZero = hasZero || text.contains(0)
    hasLineEnd = hasLineEnd || text.contains { $0 == .lineFeed || $0 == .carriageReturn }
    hasDelimiter = hasDelimiter || text.contains(where: Self.delimiters.contains)
  }

  /// Whether it is a table, its zero bytes being `zeros`.
  func isTable(_ zeros: ZeroBytes) -> Bool {
    !hasZero && hasLineEnd && (zeros.areClear || hasDelimiter)
  }

  private static let delimiters = Array(",;\t|".utf8)
}
