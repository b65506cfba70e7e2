import CTerminal
import Surface

/// The colour pairs one theme has taken on the terminal.
///
/// A pair in use is never given away: when a terminal runs out (64 with eight colours), what
/// comes later keeps its ground and gives up its ink, and then both.
@MainActor
struct Palette {
  /// How a style is put: the number of a pair, and an emphasis.
  struct Look: Hashable {
    var pair: Int32
    var emphasis: Emphasis
  }

  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  let theme: Theme
  let depth: ColourDepth
  private var looks: [Style: Look] = [:]
  private var pairs: [Pair: Int32] = [Pair(foreground: -1, background: -1): 0]
  private let limit: Int32

  init(theme: Theme, depth: ColourDepth) {
    self.theme = theme
    self.depth = depth
    limit = depth == .none ? 1 : terminal_pairs()
  }

  /// How `style` is put.
  subscript(style: Style) -> Look {
    mutating get {
      if let known = looks[style] { return known }
      let paint = Paint(style, theme: theme, depth: depth)
      let look = Look(
        pair: pair(paint.foreground, on: paint.background), emphasis: paint.emphasis)
      looks[style] = look
      return look
    }
  }

  private mutating func pair(_ foreground: Int32, on background: Int32) -> Int32 {
    let wanted = Pair(foreground: foreground, background: background)
    if let known = pairs[wanted] { return known }
    let number = Int32(pairs.count)
    guard number < limit, terminal_set_pair(number, foreground, background) else {
      return pairs.first { $0.key.background == background }?.value ?? 0
    }
    pairs[wanted] = number
    return number
  }
}
