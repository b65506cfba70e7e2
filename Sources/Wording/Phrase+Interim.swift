public import Domain

// Stands in until `Phrase+Figures.swift` lands: delete this file then.

extension FigureKey {
  /// The name of the figure.
  public var name: Phrase { Phrase(zh: rawValue, en: rawValue) }
}

extension Phrase {
  /// A unit in both languages.
  public static func unit(_ raw: String) -> Phrase { Phrase(zh: raw, en: raw) }
}
