import Domain
import Wording

/// The formats of `string`.
enum TextFormats {
  /// The reader of the format; nil where any text will do.
  static func reader(_ format: String) -> ValueReader? {
    switch format {
    case "email": ValueReader(.emailForm) { isEmail($0) ? .text($0) : nil }
    case "uri": ValueReader(.uriForm) { isURI($0) ? .text($0) : nil }
    case "uuid": ValueReader(.uuidForm) { isUUID($0) ? .text($0) : nil }
    case "binary": ValueReader(.binaryForm) { isBase64($0) ? .text($0) : nil }
    default: nil
    }
  }

  /// A mail address as RFC 5322 has it, without comments and addresses of machines.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 64,
      parts[1].utf8.count <= 253
    else { return false }
    let atoms = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let isAtoms = atoms.allSatisfy { atom in
      !atom.isEmpty
        && atom.unicodeScalars.allSatisfy { scalar in
          isWord(scalar) || "!#$%&'*+/=?^_`{}|~-".unicodeScalars.contains(scalar)
        }
    }
    let isQuoted = parts[0].count > 2 && parts[0].hasPrefix("\"") && parts[0].hasSuffix("\"")
    guard isAtoms || isQuoted else { return false }
    return isDomain(parts[1])
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last else { return false }
    for label in labels {
      guard !label.isEmpty, label.utf8.count < 64, !label.hasPrefix("-"), !label.hasSuffix("-"),
        label.unicodeScalars.allSatisfy({ isWord($0) || $0 == "-" })
      else { return false }
    }
    let isName = last.unicodeScalars.allSatisfy { !("0"..."9").contains($0) && $0 != "-" }
    return last.unicodeScalars.count > 1 && (isName || last.hasPrefix("xn--"))
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// An address with a scheme (RFC 3986); letters beyond ASCII are let be, as people write them.
  static func isURI(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let scheme = text[..<colon].utf8
    guard let first = scheme.first, isLetter(first),
      scheme.allSatisfy({ isLetter($0) || $0.isDigit || [0x2B, 0x2D, 0x2E].contains($0) })
    else { return false }
    let refused: Set<Unicode.Scalar> = ["<", ">", "\"", "{", "}", "|", "\\", "^", "`"]
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isWhitespace
        && !refused.contains(scalar)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// `8-4-4-4-12` hexadecimal digits (RFC 9562).
  static func isUUID(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12]
      && parts.joined().allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }

  /// Base64 with its padding (RFC 4648).
  static func isBase64(_ text: String) -> Bool {
    var bytes = Array(text.utf8)
    guard bytes.count % 4 == 0 else { return false }
    for _ in 0..<2 where bytes.last == UInt8(ascii: "=") { bytes.removeLast() }
    return bytes.allSatisfy { isLetter($0) || $0.isDigit || $0 == 0x2B || $0 == 0x2F }
  }
}
