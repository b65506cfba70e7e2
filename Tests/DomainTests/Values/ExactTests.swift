import Domain
import Testing

@Suite("Exact numbers")
struct ExactTests {
  @Test(
    "decimal text is read exactly",
    arguments: [
      ("0", 0, 1), ("-12", -12, 1), ("17.3", 173, 10), (".5", 1, 2), ("1e3", 1000, 1),
      ("2.50", 5, 2), ("+7", 7, 1), ("5.", 5, 1), ("12e-1", 6, 5), ("-0.0", 0, 1),
    ] as [(String, Int128, Int128)])
  func reads(text: String, numerator: Int128, denominator: Int128) {
    #expect(Exact(text) == Exact(numerator, over: denominator))
  }

  @Test(
    "what is not a number, or too long for the formulas, is refused",
    arguments: [
      "", "-", ".", "1.2.3", "12.5x", "1e", "e5", " 1", "1,000", "１", "1234567890123456789",
      "1234567890123456", "0.0000000001", "1e19", "--1", "NaN", "0x10",
    ])
  func refuses(text: String) {
    #expect(Exact(text) == nil)
  }

  @Test("a fraction over zero is nil, and so is a division by zero")
  func zero() {
    #expect(Exact(1, over: 0) == nil)
    #expect(Exact(5) / Exact.zero == nil)
  }

  @Test(
    "rounding is half away from zero",
    arguments: [
      ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.449", 1, "2.4"), ("0.05", 1, "0.1"),
      ("-0.04", 1, "0.0"), ("7", 2, "7.00"), ("0.004", 2, "0.00"),
    ])
  func rounds(text: String, decimals: Int, printed: String) {
    #expect(Exact(text)?.text(decimals: decimals) == printed)
  }

  @Test(
    "the shortest text leaves out what says nothing", arguments: ["16", "17.3", "-0.125", "100"])
  func shortest(text: String) {
    #expect(Exact(text)?.text() == text)
  }

  @Test("reading undoes printing", arguments: [UInt64(1), 2, 3, 4])
  func roundTrip(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<500 {
      let places = Int.random(in: 0...9, using: &random)
      let numerator = Int128(Int.random(in: -999_999_999_999...999_999_999_999, using: &random))
      let number = Exact(numerator, over: Int128(powerOfTen(places)))
      #expect(number.flatMap { Exact($0.text()) } == number, "seed \(seed)")
    }
  }

  @Test("arithmetic obeys its laws, and order agrees with difference", arguments: [UInt64(5), 6])
  func laws(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<500 {
      let (a, b, c) = (random.fraction(), random.fraction(), random.fraction())
      #expect(a + b == b + a, "seed \(seed)")
      #expect((a + b) - b == a, "seed \(seed)")
      #expect(a * (b + c) == a * b + a * c, "seed \(seed)")
      #expect((a < b) == (a - b < .zero), "seed \(seed)")
      if let quotient = a / b { #expect(quotient * b == a, "seed \(seed)") }
    }
  }

  private func powerOfTen(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A fraction of moderate size.
  mutating func fraction() -> Exact {
    Exact(
      Int128(Int.random(in: -1_000_000...1_000_000, using: &self)),
      over: Int128(Int.random(in: 1...10_000, using: &self))) ?? .zero
  }
}
