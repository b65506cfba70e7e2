import Surface

extension Ink {
  /// The number of its colour on a terminal of `depth`; nil where the terminal's own is meant.
  func number(in depth: ColourDepth) -> Int32? {
    guard let own else { return colour?.number(in: depth) }
    switch depth {
    case .none: return nil
    case .eight: return Int32(own.rawValue % 8)
    // In a direct-colour entry the numbers above seven are colours of their own.
    case .exact: return own.rawValue < 8 ? Int32(own.rawValue) : colour?.number(in: depth)
    case .sixteen, .indexed: return Int32(own.rawValue)
    }
  }

  /// The number of its colour where it is drawn with: on a terminal of few colours one of its own
  /// hue, so that a soft red is a red and not the yellow it is nearer to.
  func inkNumber(in depth: ColourDepth) -> Int32? {
    guard own == nil, let hue = colour?.hue, let colour else { return number(in: depth) }
    switch depth {
    case .eight: return Int32(hue.rawValue)
    case .sixteen:
      let bright = hue.rawValue + 8
      let isBright =
        colour.distance(to: OwnColour.xterm[bright])
        < colour.distance(to: OwnColour.xterm[hue.rawValue])
      return Int32(isBright ? bright : hue.rawValue)
    case .none, .indexed, .exact: return number(in: depth)
    }
  }
}

/// The hues of the eight colours, by their numbers.
private enum Hue: Int {
  case red = 1, green, yellow, blue, magenta, cyan
}

extension RGB {
  /// The number of the colour a terminal of `depth` has that is nearest to this one; nil when it
  /// has none.
  func number(in depth: ColourDepth) -> Int32? {
    switch depth {
    case .none: nil
    case .eight: nearest(in: OwnColour.xterm[0..<8])
    case .sixteen: nearest(in: OwnColour.xterm[...])
    case .indexed: indexed
    case .exact: exact
    }
  }

  /// The hue it has to a person; nil of a grey.
  ///
  /// A light blue counts as cyan, as the blue of most terminals can hardly be read on black.
  fileprivate var hue: Hue? {
    guard !isGrey else { return nil }
    let (red, green, blue) = (Int(red), Int(green), Int(blue))
    let most = max(red, green, blue)
    let spread = most - min(red, green, blue)
    let degrees =
      switch most {
      case red: (60 * (green - blue) / spread + 360) % 360
      case green: 60 * (blue - red) / spread + 120
      default: 60 * (red - green) / spread + 240
      }
    let isLight = 213 * red + 715 * green + 72 * blue > 120_000
    switch degrees {
    case 30..<75: return .yellow
    case 75..<165: return .green
    case 165..<265: return isLight ? .cyan : .blue
    case 265..<330: return .magenta
    default: return .red
    }
  }

  /// How far apart two colours look, in no unit.
  ///
  /// The low-cost metric of Riemersma (compuphase.com/cmetric.htm), which weighs red and blue by
  /// how red both colours are.
  func distance(to other: RGB) -> Int {
    let meanRed = (Int(red) + Int(other.red)) / 2
    let red = Int(red) - Int(other.red)
    let green = Int(green) - Int(other.green)
    let blue = Int(blue) - Int(other.blue)
    return (((512 + meanRed) * red * red) >> 8) + 4 * green * green
      + (((767 - meanRed) * blue * blue) >> 8)
  }

  /// The nearest of a few; a grey only ever becomes a grey, because a hue would say something.
  private func nearest(in palette: ArraySlice<RGB>) -> Int32 {
    let candidates = palette.indices.filter { !isGrey || palette[$0].isGrey }
    let best = candidates.min { distance(to: palette[$0]) < distance(to: palette[$1]) }
    return Int32(best ?? 0)
  }

  /// The nearest of the cube and the greys; the first sixteen are the user's own to choose.
  private var indexed: Int32 {
    let steps = [red, green, blue].map(RGB.cubeStep)
    let cube = RGB(RGB.cube[steps[0]], RGB.cube[steps[1]], RGB.cube[steps[2]])
    let mean = (Int(red) + Int(green) + Int(blue)) / 3
    let greyStep = min(max((mean - 3) / 10, 0), 23)
    let level = UInt8(8 + 10 * greyStep)
    if distance(to: RGB(level, level, level)) < distance(to: cube) {
      return Int32(232 + greyStep)
    }
    return Int32(16 + 36 * steps[0] + 6 * steps[1] + steps[2])
  }

  /// The value as a number.
  ///
  /// The eight lowest mean the palette in a direct-colour entry, so the
  /// seven darkest blues become the next one up, and black the darkest green.
  private var exact: Int32 {
    let value = Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
    if value == 0 { return 0x000100 }
    return max(value, 8)
  }

  private static let cube: [UInt8] = [0, 95, 135, 175, 215, 255]

  private var isGrey: Bool {
    max(red, green, blue) - min(red, green, blue) < 32
  }

  private static func cubeStep(_ part: UInt8) -> Int {
    switch part {
    case ..<48: 0
    case ..<115: 1
    default: (Int(part) - 35) / 40
    }
  }
}
