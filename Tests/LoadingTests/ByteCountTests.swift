import Testing

@testable import Loading

@Suite("Counting bytes")
struct ByteCountTests {
  @Test(
    "as many as there are, in stretches of any length", arguments: [0, 1, 63, 254, 255, 256, 5000])
  func counts(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 % 251) }
    for wanted in [UInt8(0), 10, 13, 250] {
      #expect(ByteCount.of(wanted, in: bytes.span) == bytes.count { $0 == wanted })
    }
    let same = Array(repeating: UInt8(10), count: length)
    #expect(ByteCount.of(10, in: same.span) == length)
  }
}
