/// Formulas filled with numbers: signs and digits only, the same in every language.
enum Working {
  /// More terms than this are cut in the middle: the rows themselves stand below.
  private static let mostTerms = 12

  /// `120 + 130 = 250`; of one term the result alone.
  static func sum(_ terms: [Exact], _ result: String) -> String {
    terms.count == 1 ? result : "\(joined(terms)) = \(result)"
  }

  /// `(120 + 130)`.
  static func bracketed(_ terms: [Exact]) -> String { "(\(joined(terms)))" }

  /// `8 ÷ 13 × 100 = 61.5`; nil without a value.
  static func percentage(_ quotient: Quotient, decimals: Int) -> String? {
    guard let value = quotient.value, let line = quotient.line else { return nil }
    return "\(line.numerator) ÷ \(line.denominator) × 100 = \(value.text(most: decimals))"
  }

  /// `(43200 − 120) ÷ 43200 × 100 = 99.72`; nil without a value.
  static func uptime(_ quotient: Quotient, _ result: String) -> String? {
    guard let up = quotient.numerator, let calendar = quotient.denominator else { return nil }
    return "(\(calendar) − \(calendar - up)) ÷ \(calendar) × 100 = \(result)"
  }

  private static func joined(_ terms: [Exact]) -> String {
    let texts = terms.map(\.description)
    guard texts.count > mostTerms else { return texts.joined(separator: " + ") }
    return (texts.prefix(mostTerms - 2) + ["…"] + texts.suffix(1)).joined(separator: " + ")
  }
}
