import Surface

/// How the styles of one theme come out on the terminal, each worked out once.
struct Palette {
  let theme: Theme
  private let depth: ColourDepth
  private var paints: [Style: Paint] = [:]
  private var last: (style: Style, paint: Paint)?

  init(theme: Theme, depth: ColourDepth) {
    self.theme = theme
    self.depth = depth
  }

  /// How `style` comes out.
  subscript(style: Style) -> Paint {
    mutating get {
      if let last, last.style == style { return last.paint }
      let paint = paints[style] ?? Paint(style, theme: theme, depth: depth)
      paints[style] = paint
      last = (style, paint)
      return paint
    }
  }
}
