import Testing

struct ColourDifferenceTests {
  /// Pairs 1, 7, 17, 20 and 25 of the supplementary test data of Sharma, Wu and Dalal.
  @Test(
    "the colour difference is that of its published test data",
    arguments: [
      ([50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425),
      ([50, 0, 0], [50, -1, 2], 2.3669), ([50, 2.5, 0], [73, 25, -18], 27.1492),
      ([50, 2.5, 0], [58, 24, 15], 19.4535),
      ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
    ])
  func published(one: [Double], other: [Double], expected: Double) {
    #expect(abs(CIEDE2000.difference(one, other) - expected) < 0.00006)
  }
}
