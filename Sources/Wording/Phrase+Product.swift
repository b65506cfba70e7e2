public import Domain

extension Phrase {
  /// The product's name.
  public static let product = Phrase(zh: "知产", en: "Zhichan")
  /// The badge of synthetic data.
  public static let sample = Phrase(zh: "示例数据", en: "SAMPLE")
}
