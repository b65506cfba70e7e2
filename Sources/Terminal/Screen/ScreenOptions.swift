import Glibc

/// Where a screen is opened and what may be changed on the way.
public struct ScreenOptions: Sendable {
  /// The descriptor keys come from.
  public var input: Int32 = STDIN_FILENO
  /// The descriptor the picture goes to.
  public var output: Int32 = STDOUT_FILENO
  /// The name of the terminal; nil takes it from the environment.
  public var term: String?
  /// Whether colours may be used at all.
  public var coloured = true
  /// Whether the environment promises colours of 24 bits (COLORTERM).
  public var promisesExactColours = false
  /// Whether the terminal is asked how many columns it draws characters of ambiguous width in.
  public var asksWidth = false
  /// Whether standard error is kept in memory while the screen is open and a crash leaves the
  /// screen first.
  public var guarded = true

  /// The defaults: standard input and output, the environment's terminal, all precautions.
  public init() {}

  /// The options that the environment asks for: NO_COLOR and COLORTERM.
  public static func fromEnvironment() -> ScreenOptions {
    var options = ScreenOptions()
    options.coloured = (Environment.value(of: "NO_COLOR") ?? "").isEmpty
    options.promisesExactColours = ["truecolor", "24bit"].contains(
      Environment.value(of: "COLORTERM"))
    return options
  }
}
