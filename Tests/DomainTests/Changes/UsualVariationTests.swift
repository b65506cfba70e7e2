import Domain
import Testing

@Suite("The usual variation of a figure")
struct UsualVariationTests {
  @Test("five past changes are too few, six are enough")
  func few() {
    #expect(UsualVariation([1, 2, 3, 4, 5]) == nil)
    #expect(UsualVariation([1, 2, 3, 4, 5, 6]) != nil)
  }

  @Test(
    "three robust deviations from the median are still usual, more are not",
    arguments: [(0.0, false), (4.4477, false), (4.4479, true), (-4.4477, false), (-4.4479, true)])
  func limit(change: Double, isBeyond: Bool) throws {
    // Median 0, median distance 1: the limit is 3 × 1.4826.
    let usual = try #require(UsualVariation([-1, 1, -1, 1, -1, 1, 0]))
    #expect(usual.isBeyond(change) == isBeyond)
  }

  @Test("one wild month among the past does not widen what is usual")
  func robust() throws {
    let usual = try #require(UsualVariation([-1, 1, -1, 1, -1, 1, 500]))
    #expect(usual.isBeyond(10))
  }

  @Test("of a figure that never changed every change is told, and rounding is not")
  func constant() throws {
    let usual = try #require(UsualVariation([0, 0, 0, 0, 0, 0]))
    #expect(usual.isBeyond(0.1))
    #expect(!usual.isBeyond(1e-12))
  }
}
