import CWorkbook

/// An event of an XML part; names are without their prefixes.
enum PartEvent {
  case start(PartElement)
  case finish(String)
  /// Character data, as a stretch of the bytes of events.
  case text(Range<Int>)
}

/// An element that begins.
struct PartElement {
  let name: String
  /// The names and values of its attributes, as a stretch of the bytes of events.
  fileprivate let attributes: Range<Int>

  /// The value of the attribute `name`, or nil.
  func value(_ name: String, in bytes: Span<UInt8>) -> String? {
    stretch(name, in: bytes).map { EventCursor.string($0, in: bytes) }
  }

  /// The bytes of the value of the attribute `name`, or nil.
  func stretch(_ name: String, in bytes: Span<UInt8>) -> Range<Int>? {
    var cursor = EventCursor(from: attributes.lowerBound)
    while cursor.offset < attributes.upperBound {
      let found = cursor.text(in: bytes)
      let value = cursor.text(in: bytes)
      if CellParsing.same(bytes.extracting(found), name) { return value }
    }
    return nil
  }
}

/// Takes the events apart that the C part has put together (`CWorkbook.h`).
struct EventCursor {
  private(set) var offset = 0

  init(from offset: Int = 0) { self.offset = offset }

  /// The next event, or nil at the end.
  mutating func next(in bytes: Span<UInt8>) -> PartEvent? {
    guard offset < bytes.count else { return nil }
    let kind = Int(bytes[offset])
    offset += 1
    if kind == Int(WORKBOOK_TEXT) { return .text(text(in: bytes)) }
    if kind == Int(WORKBOOK_FINISH) {
      return .finish(Self.string(text(in: bytes), in: bytes))
    }
    let count = number(in: bytes)
    let name = Self.string(text(in: bytes), in: bytes)
    let start = offset
    for _ in 0..<2 * count { _ = text(in: bytes) }
    return .start(PartElement(name: name, attributes: start..<offset))
  }

  /// The stretch of the text that comes next.
  mutating func text(in bytes: Span<UInt8>) -> Range<Int> {
    let count = number(in: bytes)
    offset += count
    return offset - count..<offset
  }

  private mutating func number(in bytes: Span<UInt8>) -> Int {
    var number = 0
    for place in 0..<4 { number |= Int(bytes[offset + place]) << (8 * place) }
    offset += 4
    return number
  }

  /// The text of a stretch.
  static func string(_ range: Range<Int>, in bytes: Span<UInt8>) -> String {
    String(decoding: CellParsing.array(bytes.extracting(range)), as: UTF8.self)
  }
}
