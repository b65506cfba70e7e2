import Domain
import Wording

/// What a file of a table is, by its content: its name may say anything.
enum FileForm {
  /// A text, in whatever encoding.
  case text
  /// A zip archive, as a workbook is.
  case archive
  /// Something that is not read, with what to do about it.
  case other(Phrase)

  /// The form of the file `bytes` at `path`.
  init(_ bytes: [UInt8], path: String) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .other(Self.isProtected(bytes) ? .workbookEncrypted : .oldWorkbook)
    } else if let ending = Self.workbookEnding(path), !bytes.isEmpty {
      self = .other(Self.pretender(bytes, ending))
    } else {
      self = .text
    }
  }

  /// The ending of a path that is called a workbook.
  private static func workbookEnding(_ path: String) -> String? {
    let path = path.lowercased()
    return [".xlsx", ".xlsm", ".xls"].first { path.hasSuffix($0) }
  }

  /// A workbook with a password is an old container around what is encrypted; its directory tells.
  private static func isProtected(_ bytes: [UInt8]) -> Bool {
    let name = Array("EncryptedPackage".utf8.map { [$0, 0] }.joined())
    return bytes.firstRange(of: name) != nil
  }

  /// What is said of a file that is called a workbook and is none.
  private static func pretender(_ bytes: [UInt8], _ ending: String) -> Phrase {
    let head = bytes.prefix(4096)
    let hasMark = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    if head.contains(0), !hasMark { return .workbookDamaged(nil) }
    let letters = head.filter { $0 > 0x20 && $0 < 0x80 }
    return letters.first == UInt8(ascii: "<") ? .webPageAsWorkbook(ending) : .textAsWorkbook(ending)
  }
}
