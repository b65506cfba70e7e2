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
