import Glibc
import Surface
import TerminalTesting
import Testing

/// Strings that break columns, as cells draw them, in a real terminal.
@Suite("Hard strings in a terminal")
struct HardStringsTests {
  static let corpus = [
    "知识产权保护中心", "Ｆｕｌｌ　ｗｉｄｔｈ", "👨‍👩‍👧‍👦 family", "👩🏽‍🔬 tone", "🇨🇳🇭🇰 flags",
    "1️⃣2️⃣ keycaps", "❤️ ☎️ ✖️ vs16", "❤︎ ☎︎ vs15", "e\u{301}a\u{308}o\u{302} marks",
    "Z\u{335}\u{321}\u{32A}a\u{336}\u{322}lgo", "ก้ำ ที่นี่ไทย", "क्षि नमस्ते", "தமிழ் க்ஷ",
    "ᄒ\u{1161}ᆫ 한글", "שלום עולם", "مرحبا بكم", "a\u{200B}b\u{200D}c\u{FEFF}d",
    "a\u{202E}dcb\u{202C}",
    "tab\there", "bell\u{7}esc\u{1B}[31m", "c1\u{9B}31mx\u{85}", "\u{E000}\u{F8FF} private",
    "\u{10FFFD}\u{F0000}", "\u{378}\u{FFFF} none", "● ▲ ━ ┃ “x” …", "½ ² ° × ± § é", "☯ ♥ ⚠ ⌛ ⏰",
    "𝒜𝔸 🄰 🈁", "﷽ wide ligature", "ｶﾀｶﾅ half", "\u{3099}か\u{3099}", "\u{1F3FD} alone", "\u{20E3}",
    "a\u{AD}b soft", "line\nbreak", "\r\u{8}back", "𠀀𪚥 ext B", "〇々〻 ㊗", "e\u{20DD}",
  ]

  @Test("each takes the columns it was given: the mark behind it stands in its place")
  func columns() async throws {
    let text = Self.drawn.joined()
    var template = Array("/tmp/zhichan-strings-XXXXXX".utf8CString)
    let file = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    try #require(file >= 0)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      close(file)
      unsafe unlink(path)
    }
    let bytes = Array(text.utf8)
    try #require(unsafe write(file, bytes, bytes.count) == bytes.count)
    let session = try TmuxSession(
      "cat \(path); echo; echo end; exec cat",
      size: Size(columns: 22, rows: Self.corpus.count + 4))
    let lines = try await session.wait(until: "the end") { $0.contains("end") }
    for (line, string) in zip(lines, Self.corpus) {
      #expect(line.hasSuffix("|"), "\(string.debugDescription): \(line.debugDescription)")
    }
    #expect(lines.firstIndex(of: "end") == Self.corpus.count)
  }

  @Test("nothing of them reaches the terminal but what is drawn")
  func raw() {
    for line in Self.drawn {
      #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
  }

  /// Each as the cells of a row, with a mark in the last one.
  static var drawn: [String] {
    var surface = Surface(size: Size(columns: 22, rows: corpus.count))
    for (row, string) in corpus.enumerated() {
      surface.write(string, at: 0, row)
      surface.write("|", at: 21, row)
    }
    return surface.lines(padded: true)
  }
}
