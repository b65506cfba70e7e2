/// The texts that cells share, one after another.
struct SharedTexts: PartReader {
  /// The bytes of all texts.
  private(set) var bytes: [UInt8] = []
  /// Where each text lies in them.
  private(set) var ranges: [Range<UInt32>] = []
  let isThrough = false

  private var start = 0
  private var run = RichText()

  mutating func take(_ event: PartEvent, in events: Span<UInt8>) throws(WorkbookFault) {
    switch event {
    case .start(let element):
      if element.name == "si" { start = bytes.count }
      run.enter(element.name)
    case .finish(let name):
      run.leave(name)
      guard name == "si" else { return }
      TextEscape.decode(&bytes, from: start)
      ranges.append(UInt32(start)..<UInt32(bytes.count))
    case .text(let range):
      guard run.isText else { return }
      guard bytes.count + range.count <= Sheet.textLimit else { throw .tooLarge }
      for index in range { bytes.append(events[index]) }
    }
  }
}

/// Where in a text with formats the reader is: its runs are joined, and what tells how Japanese
/// is pronounced is left out.
struct RichText {
  private var isInside = false
  private var isPhonetic = false

  /// Whether character data is part of the text.
  var isText: Bool { isInside && !isPhonetic }

  mutating func enter(_ name: String) {
    if name == "t" { isInside = true }
    if name == "rPh" { isPhonetic = true }
  }

  mutating func leave(_ name: String) {
    if name == "t" { isInside = false }
    if name == "rPh" { isPhonetic = false }
  }
}

/// Characters that XML cannot hold, which a workbook writes as `_x000D_`.
enum TextEscape {
  /// Decodes what `bytes` hold from `start` on.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard let first = bytes[start...].firstIndex(of: UInt8(ascii: "_")) else { return }
    var target = first
    var index = first
    while index < bytes.count {
      if let scalar = scalar(in: bytes, at: index) {
        for unit in String(scalar).utf8 {
          bytes[target] = unit
          target += 1
        }
        index += 7
      } else {
        bytes[target] = bytes[index]
        target += 1
        index += 1
      }
    }
    bytes.removeSubrange(target...)
  }

  private static func scalar(in bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
    guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var number: UInt32 = 0
    for byte in bytes[index + 2..<index + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      number = number * 16 + UInt32(digit)
    }
    return Unicode.Scalar(number)
  }
}
