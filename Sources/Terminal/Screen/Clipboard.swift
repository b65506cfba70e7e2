/// How a text gets into the clipboard of the terminal, which may be far away: OSC 52.
///
/// It is a reply to nobody: terminals do not say whether they took it. Known not to: the Linux
/// console, hardware terminals, Terminal.app, and terminals of the VTE library, whose makers will
/// not have it (GNOME/vte#2495).
public struct Clipboard: Hashable, Sendable {
  /// What lies between the program and the terminal.
  public enum Route: Hashable, Sendable {
    case direct
    case tmux
    case screen
    /// The terminal of that name does not take it.
    case none(String)
  }

  /// What became of a text.
  public enum Outcome: Hashable, Sendable {
    /// All of it was sent.
    case sent(through: Route)
    /// The first `kept` bytes were sent.
    case cut(kept: Int)
    /// The terminal of that name takes none.
    case refused(String)
  }

  /// The way it goes.
  public let route: Route
  /// The bytes of text that are sent at most.
  public let limit: Int

  /// The most bytes that common terminals take: 100,000 once they are written in base 64.
  public static let usualLimit = 74_994

  /// The clipboard of the terminal that `variable` (the environment) describes; a line of less than
  /// 38,400 bit a second gets no more than it carries in five seconds.
  public init(speed: Int = 0, variable: (String) -> String?) {
    func isSet(_ name: String) -> Bool { !(variable(name) ?? "").isEmpty }
    let term = variable("TERM") ?? ""
    if isSet("TMUX") {
      route = .tmux
    } else if isSet("STY") || term.hasPrefix("screen") {
      route = .screen
    } else if variable("TERM_PROGRAM") == "Apple_Terminal" {
      route = .none("Terminal.app")
    } else if isSet("VTE_VERSION") {
      route = .none("VTE")
    } else if ["linux", "vt", "dumb", "ansi", "cons"].contains(where: term.hasPrefix) {
      route = .none(term)
    } else {
      route = .direct
    }
    let isSlow = speed > 0 && speed < 38_400
    limit = isSlow ? min(Clipboard.usualLimit, speed / 10 * 5 * 3 / 4) : Clipboard.usualLimit
  }

  /// The bytes that give the terminal `text`, and what is to be said of it.
  public func sequence(for text: String) -> (bytes: [UInt8], outcome: Outcome) {
    if case .none(let name) = route { return ([], .refused(name)) }
    let bytes = Array(text.utf8)
    let kept = Clipboard.end(of: bytes, within: limit)
    let outcome: Outcome = kept < bytes.count ? .cut(kept: kept) : .sent(through: route)
    let plain = Array("\u{1B}]52;c;".utf8) + Base64.encoded(bytes[..<kept]) + [0x07]
    return (wrapped(plain), outcome)
  }

  /// The sequence as what lies between lets it through.
  private func wrapped(_ plain: [UInt8]) -> [UInt8] {
    switch route {
    case .direct, .none: return plain
    case .tmux:
      // Plain where tmux keeps the clipboard itself (set-clipboard on), wrapped where it lets
      // programs speak to the terminal (allow-passthrough); it drops what is not allowed.
      let doubled = plain.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
      return plain + Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
    case .screen:
      // screen lets strings of 768 bytes through.
      return stride(from: 0, to: plain.count, by: 512).flatMap { start in
        Array("\u{1B}P".utf8) + plain[start..<min(plain.count, start + 512)]
          + Array("\u{1B}\\".utf8)
      }
    }
  }

  /// How many of `bytes` are taken of at most `limit`: whole lines, or at least whole characters.
  private static func end(of bytes: [UInt8], within limit: Int) -> Int {
    guard bytes.count > limit else { return bytes.count }
    if let line = bytes[..<limit].lastIndex(of: 0x0A) { return line }
    return (0...max(0, limit)).last { bytes[$0] & 0xC0 != 0x80 } ?? 0
  }
}

/// Base 64 with padding (RFC 4648, 4).
enum Base64 {
  /// `bytes` in letters.
  static func encoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let three = bytes[index..<min(bytes.endIndex, index + 3)]
      var bits: UInt32 = 0
      for offset in 0..<3 {
        let place = three.startIndex + offset
        bits = bits << 8 | UInt32(place < three.endIndex ? three[place] : 0)
      }
      for offset in 0..<4 {
        let letter = letters[Int(bits >> UInt32(18 - offset * 6) & 63)]
        text.append(offset <= three.count ? letter : 0x3D)
      }
      index += 3
    }
    return text
  }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
