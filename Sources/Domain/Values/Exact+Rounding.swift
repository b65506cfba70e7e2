extension Exact {
  /// The number of `decimals` places that lies nearest to what was foretold in floating point; 0
  /// for what is no number or too large to write.
  public init(rounding value: Double, decimals: Int) {
    let scale = (0..<max(0, decimals)).reduce(1.0) { power, _ in power * 10 }
    let scaled = (value * scale).rounded()
    let isSmall = scaled.isFinite && scaled.magnitude < 1e17
    self = Exact(Int128(isSmall ? scaled : 0), over: Int128(scale)) ?? .zero
  }
}
