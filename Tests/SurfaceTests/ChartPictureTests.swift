import Glibc
import Testing

@testable import Surface

@Suite("Pictures of charts")
struct ChartPictureTests {
  /// Written anew when the variable SURFACE_RECORD is set: read every line before it is committed.
  @Test("charts look as they did when a person last read them")
  func pictures() throws {
    let drawn = ChartGallery.pieces.map(\.text).joined(separator: "\n\n") + "\n"
    if unsafe getenv("SURFACE_RECORD") != nil {
      let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
      let file = unsafe fopen("/\(folder)/Fixtures/charts.txt", "w")
      unsafe fputs(drawn, file)
      unsafe fclose(file)
    }
    let expected = try #require(fixture("charts.txt")).split(
      separator: "\n\n", omittingEmptySubsequences: false)
    #expect(expected.count == ChartGallery.pieces.count)
    for (piece, picture) in zip(ChartGallery.pieces, expected) {
      #expect(
        piece.text.split(separator: "\n") == picture.split(separator: "\n"), "\(piece.name)")
    }
  }
}
