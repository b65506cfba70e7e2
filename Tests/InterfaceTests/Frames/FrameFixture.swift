import Glibc
import Settings
import Surface
import Testing

/// Pictures kept as text: the size, the lines, and the styles as a grid of letters.
///
/// With `ZHICHAN_RECORD=1` in the environment a fixture is written instead of compared; read the
/// difference line by line before it is committed.
enum FrameFixture {
  static let folder = SampleDashboard.root + "/Tests/InterfaceTests/Fixtures"

  static func check(_ surface: Surface, _ name: String, theme: Theme? = nil) throws {
    let text = picture(of: surface, theme)
    let path = "\(folder)/\(name).txt"
    if unsafe getenv("ZHICHAN_RECORD") != nil {
      try write(text, to: path)
      return
    }
    let kept = try #require(read(path), "no fixture \(path)")
    guard kept != text else { return }
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (before, now)) in zip(old, new).enumerated() where before != now {
      Issue.record("\(name):\(number + 1)\n- \(before)\n+ \(now)")
    }
    #expect(old.count == new.count, "\(name) has another number of lines")
  }

  /// Compares `picture` with the first block of text in the README, or writes it there.
  static func checkReadme(_ picture: String) throws {
    let path = SampleDashboard.root + "/README.md"
    let text = try #require(read(path))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: "```text"))
    let end = try #require(lines[start...].firstIndex(of: "```"))
    if unsafe getenv("ZHICHAN_RECORD") != nil {
      let whole = lines[...start] + [picture] + lines[end...]
      try write(whole.joined(separator: "\n"), to: path)
    } else {
      #expect(lines[(start + 1)..<end].joined(separator: "\n") == picture)
    }
  }

  /// Compares `text` with a file of the tree, or writes it there.
  static func checkFile(_ text: String, _ name: String) throws {
    let path = SampleDashboard.root + "/" + name
    if unsafe getenv("ZHICHAN_RECORD") != nil { return try write(text, to: path) }
    #expect(try #require(read(path), "no file \(path)") == text, "\(name) is not as it is drawn")
  }

  private static func picture(of surface: Surface, _ theme: Theme?) -> String {
    let letters = StyleLetters(surface)
    let inks = theme.map { ["", ThemeFile.text(of: $0)] }
    let parts =
      ["size \(surface.size)", ""] + surface.lines() + ["", "styles", ""] + letters.lines
      + [""] + letters.legend + (inks ?? [])
    return parts.joined(separator: "\n") + "\n"
  }

  static func read(_ path: String) -> String? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private struct CannotWrite: Error { var path: String }

  private static func write(_ text: String, to path: String) throws {
    guard let file = unsafe fopen(path, "w") else { throw CannotWrite(path: path) }
    defer { unsafe fclose(file) }
    let bytes = Array(text.utf8)
    unsafe fwrite(bytes, 1, bytes.count, file)
  }
}
