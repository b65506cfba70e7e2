/// Turns a text into UTF-8 piece by piece, so that it need never be whole in memory.
///
/// What is UTF-8 already is only checked.
final class TextDecoder {
  private let conversion: TextConversion?
  /// The first bytes of a character whose last are in the next piece.
  private var waiting: [UInt8] = []
  /// The bytes of the pieces before, without those that wait.
  private var taken = 0

  /// A decoder of the encoding that `iconv` knows by the name `encoding`.
  init(from encoding: String) throws(ConversionFault) {
    conversion = encoding == "utf-8" ? nil : try TextConversion(from: encoding)
  }

  /// The text of the next `bytes`; the offset of a fault counts from the first byte of all.
  func text(of bytes: [UInt8], isLast: Bool) throws(ConversionFault) -> [UInt8] {
    let given = waiting.isEmpty ? bytes : waiting + bytes
    do throws(ConversionFault) {
      let (text, whole) = try decoded(given, isLast: isLast)
      waiting = Array(given[whole...])
      taken += whole
      return text
    } catch {
      guard case .invalid(let offset) = error else { throw error }
      throw .invalid(at: taken + offset)
    }
  }

  private func decoded(
    _ bytes: [UInt8], isLast: Bool
  ) throws(ConversionFault) -> (text: [UInt8], whole: Int) {
    if let conversion {
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count + bytes.count / 2)
      let whole = try conversion.convert(bytes, into: &text, isLast: isLast)
      return (text, whole)
    }
    let whole = try UTF8Check.wholeCharacters(of: bytes)
    guard whole < bytes.count else { return (bytes, whole) }
    if isLast { throw .invalid(at: whole) }
    return (Array(bytes[..<whole]), whole)
  }
}
