/// A colour of 24 bits.
public struct RGB: Hashable, Sendable {
  /// Red, 0 to 255.
  public var red: UInt8
  /// Green.
  public var green: UInt8
  /// Blue.
  public var blue: UInt8

  /// The colour of the three parts.
  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }
}

/// Emphasis that works without colour.
public struct Emphasis: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// The emphasis with the bits `rawValue`.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavy.
  public static let bold = Emphasis(rawValue: 1)
  /// Faint.
  public static let dim = Emphasis(rawValue: 2)
  /// Underlined.
  public static let underline = Emphasis(rawValue: 4)
  /// Foreground and background exchanged.
  public static let reverse = Emphasis(rawValue: 8)
}

/// How a role or a ground is drawn: a colour, or the terminal's own, and an emphasis.
public struct Ink: Hashable, Sendable {
  /// The colour; nil is the terminal's own.
  public var colour: RGB?
  /// Which of the terminal's sixteen it is, where the theme leaves the look of it to the terminal;
  /// `colour` is then what it usually looks like.
  public var own: OwnColour?
  /// The emphasis.
  public var emphasis: Emphasis

  /// A colour with an emphasis.
  public init(_ colour: RGB? = nil, _ emphasis: Emphasis = []) {
    self.colour = colour
    self.emphasis = emphasis
  }

  /// One of the terminal's sixteen colours with an emphasis.
  public init(_ own: OwnColour, _ emphasis: Emphasis = []) {
    self.init(own.usual, emphasis)
    self.own = own
  }
}

/// One ink a role and one a ground.
public struct Theme: Hashable, Sendable {
  /// The name it is chosen by.
  public var name: String
  /// The foregrounds.
  public var inks: [Role: Ink]
  /// The backgrounds.
  public var grounds: [Ground: Ink]

  /// The theme `name`.
  public init(name: String, inks: [Role: Ink], grounds: [Ground: Ink]) {
    self.name = name
    self.inks = inks
    self.grounds = grounds
  }

  /// The ink of `role`, plain where the theme says nothing.
  public subscript(role: Role) -> Ink { inks[role] ?? Ink() }
  /// The ink of `ground`, the terminal's own where the theme says nothing.
  public subscript(ground: Ground) -> Ink { grounds[ground] ?? Ink() }
}
