import CTerminal

/// Why a terminal shows nothing but ASCII.
public enum Plainness: Hashable, Sendable {
  /// The console of Linux, whose fonts have 512 glyphs at most and no Chinese ones.
  case linuxConsole
  /// A terminal from before Unicode, or an entry for one.
  case oldTerminal
  /// The locale's encoding has no Chinese characters.
  case locale

  /// Why the terminal `term` is plain; nil where it is not.
  @MainActor
  init?(term: String) {
    let family = term.prefix { $0 != "-" }
    if family == "linux" {
      self = .linuxConsole
    } else if family == "ansi" || family == "cons25" || family == "sun"
      || family.hasPrefix("wy") || Self.isNumbered(family, after: "vt")
    {
      self = .oldTerminal
    } else if !terminal_locale_has_chinese() {
      self = .locale
    } else {
      return nil
    }
  }

  private static func isNumbered(_ name: Substring, after prefix: String) -> Bool {
    name.hasPrefix(prefix) && name.dropFirst(prefix.count).first?.isNumber == true
  }
}
