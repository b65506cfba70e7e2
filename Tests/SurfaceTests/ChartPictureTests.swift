import Glibc
import Testing

@testable import Surface

@Suite("Pictures of charts")
struct ChartPictureTests {
  /// Written anew when the variable SURFACE_RECORD is set: read every line before it is committed.
  @Test(
    "charts look as they did when a person last read them, also in ASCII",
    arguments: [(GlyphSet.unicode, "charts.txt"), (.ascii, "charts-ascii.txt")])
  func pictures(glyphs: GlyphSet, name: String) throws {
    let pieces = ChartGallery.pieces.map { $0.text(in: glyphs) }
    if unsafe getenv("SURFACE_RECORD") != nil {
      let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
      let file = unsafe fopen("/\(folder)/Fixtures/\(name)", "w")
      unsafe fputs(pieces.joined(separator: "\n\n") + "\n", file)
      unsafe fclose(file)
    }
    let expected = try #require(fixture(name)).split(
      separator: "\n\n", omittingEmptySubsequences: false)
    #expect(expected.count == pieces.count)
    for (piece, picture) in zip(pieces, expected) {
      #expect(piece.split(separator: "\n") == picture.split(separator: "\n"))
    }
  }
}
