import Domain
import Glibc
import Kiosk
import Settings
import Surface
import Testing

/// Every slide of the sample as it is drawn, kept as text.
///
/// With `ZHICHAN_RECORD=1` in the environment the files are written instead of compared; read the
/// difference line by line before it is committed.
@Suite("A slide is drawn as it was")
struct SlideFrameTests {
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  private static let sizes = [(80, 24), (120, 40), (200, 60), (320, 90)]

  @Test("in every size and language", arguments: sizes, Language.allCases)
  func frames(size: (Int, Int), language: Language) async throws {
    let (read, _) = PlaylistFile.read(
      Self.root + "/SampleData/playlist.yaml", shown: "playlist.yaml")
    let playlist = try #require(read)
    var text = ""
    for (index, slide) in playlist.slides.enumerated() {
      var shown = playlist
      shown.slides = [slide]
      shown.slides[0].languages = [language]
      shown.slides[0].schedule = Schedule()
      var model = KioskModel(
        size: Size(columns: size.0, rows: size.1), playlist: shown, time: KioskSample.time(0))
      _ = model.update(.figuresRead(try await KioskSample.figures.value))
      let lines = try model.picture().lines().map { line in
        String(line.reversed().drop { $0 == " " }.reversed())
      }
      text += (["slide \(index + 1)"] + lines).joined(separator: "\n") + "\n"
    }
    try compare(text, "slides-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  private func compare(_ text: String, _ name: String) throws {
    let path = "\(Self.root)/Tests/KioskTests/Fixtures/\(name).txt"
    if unsafe getenv("ZHICHAN_RECORD") != nil {
      guard let file = unsafe fopen(path, "w") else {
        Issue.record("cannot write \(path)")
        return
      }
      defer { unsafe fclose(file) }
      let bytes = Array(text.utf8)
      unsafe fwrite(bytes, 1, bytes.count, file)
      return
    }
    guard let file = unsafe fopen(path, "r") else {
      Issue.record("no fixture \(path)")
      return
    }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    let kept = String(decoding: bytes.prefix(count), as: UTF8.self)
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (before, now)) in zip(old, new).enumerated() where before != now {
      Issue.record("\(name):\(number + 1)\n- \(before)\n+ \(now)")
    }
    #expect(old.count == new.count, "\(name) has another number of lines")
  }
}
