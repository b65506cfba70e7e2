import Testing

@testable import Loading

@Suite("The end of a file")
struct LineEndTests {
  static let ends: [(bytes: [UInt8], isEnd: Bool)] = [
    (Array("a\n".utf8), true), (Array("a\r".utf8), true), (Array("a\r\n".utf8), true),
    (Array("a".utf8), false), (Array("a\n1".utf8), false), ([], false),
    ([0x61, 0, 0x0A, 0], true), ([0, 0x61, 0, 0x0A], true), ([0x0A, 0, 0x61, 0], false),
  ]

  @Test("a file ends with a line, or is perhaps still being written", arguments: ends)
  func tells(bytes: [UInt8], isEnd: Bool) throws {
    let folder = TemporaryFolder()
    folder.write(bytes, to: "t.csv")
    #expect(try FileContent(path: folder.path(of: "t.csv")).endsWithLineEnd == isEnd)
  }
}
