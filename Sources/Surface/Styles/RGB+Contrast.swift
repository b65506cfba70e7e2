import Glibc

extension RGB {
  /// The contrast ratio of two colours, 1 to 21 (WCAG 2.1, "contrast ratio").
  public func contrast(with other: RGB) -> Double {
    let lights = [luminance, other.luminance].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// Red, green and blue as amounts of light, 0 to 1 (sRGB, IEC 61966-2-1).
  public var linear: [Double] {
    [red, green, blue].map {
      let part = Double($0) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  /// How bright it is beside white (WCAG 2.1, "relative luminance").
  private var luminance: Double {
    zip([0.2126, 0.7152, 0.0722], linear).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

extension Theme {
  /// How far the ink of `style` stands out from its ground, 1 to 21; nil where one of the two is
  /// left to the terminal.
  public func contrast(_ style: Style) -> Double? {
    let (ink, ground) = (self[style.role], self[style.ground])
    guard ink.own == nil, ground.own == nil, let colour = ink.colour,
      let paper = ground.colour ?? self[.base].colour
    else { return nil }
    return colour.contrast(with: paper)
  }
}

extension Style {
  /// Every meaning on every ground that pages draw it on.
  ///
  /// `UsedStylesTests` draws the pages and fails where one of theirs is missing.
  public static let used: [Style] =
    [Ground.base, .selection, .selectionQuiet, .active, .overlay].flatMap { ground in
      Role.allCases.filter { $0 != .badge }.map { Style($0, on: ground) }
    }
    + [Ground.level1, .level2, .level3, .level4, .level5].flatMap { ground in
      [Role.text, .bright, .dim, .accent, .good, .warn, .bad, .missing].map {
        Style($0, on: ground)
      }
    } + [Style(.badge, on: .badge)]

  /// Whether it is text to be read: parts of bars, and the marks on a tile, need to be seen only.
  public var isText: Bool {
    switch (role, ground) {
    case (.bar, _), (.track, _), (.target, _): false
    case (.text, _), (.bright, _): true
    case (_, .level1), (_, .level2), (_, .level3), (_, .level4), (_, .level5): false
    default: true
    }
  }

  /// The least contrast of WCAG 2.1 level AA: 4.5 for text, 3 for parts of pictures.
  public var leastContrast: Double { isText ? 4.5 : 3 }
}

extension Theme {
  /// The least contrast of any text on its ground; nil where all is left to the terminal.
  public var leastContrast: Double? { Style.used.filter(\.isText).compactMap(contrast).min() }
}
