/// One of the sixteen colours that the user of a terminal chooses, by its usual name.
public enum OwnColour: Int, CaseIterable, Hashable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite

  /// Its name in a theme file: `red`, `bright-red`.
  public var name: String {
    let plain = OwnColour.names[rawValue % 8]
    return rawValue < 8 ? plain : "bright-\(plain)"
  }

  /// What it looks like in a picture that is no terminal: as xterm draws it (XTerm-col.ad).
  public var usual: RGB { OwnColour.xterm[rawValue] }

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// The first sixteen colours as xterm draws them.
  public static let xterm: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]
}
