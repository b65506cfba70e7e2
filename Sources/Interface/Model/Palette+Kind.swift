import Domain
import Wording

extension Palette.Kind {
  /// What such a thing is called.
  var name: Phrase {
    switch self {
    case .pane: .paletteKindPane
    case .province: .paletteKindProvince
    case .action: .paletteKindAction
    case .centre: .paletteKindCentre
    case .measure: .paletteKindMeasure
    case .indicator: .paletteKindIndicator
    case .prefecture: .paletteKindPrefecture
    case .node: .paletteKindNode
    case .theme: .paletteKindTheme
    }
  }

  /// Whether a word of a line asks for all things of this kind: theme, themes, 主题, zhuti.
  func isMeant(by word: SearchQuery.Word) -> Bool {
    Palette.kindNames[self]?.contains { $0.isBegun(by: word) } ?? false
  }
}

extension Palette {
  /// What the kinds are called, in both languages; in English also where there are several.
  fileprivate static let kindNames = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { kind in
      (kind, [kind.name.zh, kind.name.en, kind.name.en + "s"].map { SearchName($0) })
    })
}
