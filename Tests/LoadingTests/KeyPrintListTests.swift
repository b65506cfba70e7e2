import Testing

@testable import Loading

@Suite("Prints of keys")
struct KeyPrintListTests {
  private func list(_ prints: [UInt64]) -> KeyPrintList {
    var list = KeyPrintList()
    for print in prints { list.append(print) }
    return list
  }

  /// `count` prints, no two the same.
  private func different(_ count: Int, seed: UInt64) -> [UInt64] {
    // Multiplying by an odd number takes no two numbers to one.
    (0..<UInt64(count)).map { ($0 &+ seed) &* 0x9E37_79B9_7F4A_7C15 }
  }

  @Test("different prints are no suspects", arguments: [0, 1, 2, 255, 256, 257, 10_000, 100_000])
  func differentPrints(count: Int) {
    #expect(!list(different(count, seed: 3)).hasTwice)
  }

  @Test("prints with few bits set, or 0, are told apart too")
  func narrow() {
    #expect(!list((0..<2000).map { UInt64($0) }).hasTwice)
    #expect(!list((0..<2000).map { UInt64($0) << 52 }).hasTwice)
    #expect(list([0, 1, 0]).hasTwice)
    #expect(!list([0, 1]).hasTwice)
  }

  @Test("one that comes twice is found wherever it stands", arguments: 1...40)
  func twice(seed: Int) {
    var prints = different(997 * seed % 5000 + 2, seed: UInt64(seed))
    let one = seed * 7919 % prints.count
    let other = (one + 1 + seed * 104_729 % (prints.count - 1)) % prints.count
    #expect(one != other)
    prints[one] = prints[other]
    #expect(list(prints).hasTwice)
    var first = list(Array(prints[..<one]))
    first.append(contentsOf: list(Array(prints[one...])))
    #expect(first.hasTwice)
  }
}
