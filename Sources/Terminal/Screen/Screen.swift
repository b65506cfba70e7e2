import CTerminal
public import Surface

/// The one screen of the program: it shows pictures, writing only the cells that changed.
///
/// Only one may be open at a time. Everything happens on the main thread.
@MainActor
public final class Screen {
  /// How many colours it can show.
  public let depth: ColourDepth
  /// The descriptor keys come from.
  let input: Int32
  /// The descriptor the picture goes to.
  let output: Int32
  private var shown: Surface?
  private var palette: Palette?
  private var isOpen = true
  /// Why nothing but ASCII should be drawn; nil where Chinese can be.
  public let plainness: Plainness?
  /// Whether the terminal has been asked something.
  let isAsked: Bool
  /// When a slow line has carried what was written last.
  private var busyUntil: ContinuousClock.Instant?

  /// Opens the screen, or throws why that cannot be.
  public init(_ options: ScreenOptions = .fromEnvironment()) throws(ScreenFailure) {
    let opening = unsafe terminal_open(
      options.input, options.output, options.term, TerminalColours(options))
    if let failure = ScreenFailure(opening) { throw failure }
    input = options.input
    output = options.output
    depth = ColourDepth(
      colours: Int(terminal_colours()), exact: terminal_has_exact_colours())
    plainness = Plainness(term: options.term ?? Environment.value(of: "TERM") ?? "")
    if options.guarded {
      terminal_guard()
      terminal_watch()
    }
    isAsked = terminal_ask(options.asksWidth && plainness == nil)
  }

  /// Takes the mouse, or leaves it to the terminal, which selects text with it.
  public func takeMouse(_ taken: Bool) {
    guard isOpen else { return }
    terminal_take_mouse(taken)
  }

  /// When the line can take another picture: nil at once, the distant future once it says so.
  ///
  /// A serial line is given as much as it carries, so that what comes next is never far behind.
  public var readiness: Readiness {
    if let busyUntil, busyUntil > .now { return .at(busyUntil) }
    return terminal_takes_output() ? .now : .whenTold
  }

  /// When the line can take another picture.
  public enum Readiness: Hashable, Sendable {
    /// At once.
    case now
    /// Then.
    case at(ContinuousClock.Instant)
    /// Once the loop says that the line takes output.
    case whenTold
  }

  /// The size a picture should have now.
  public var size: Size { Size(terminal_size()) }

  /// Shows `surface` in the colours of `theme`.
  ///
  /// Writes what differs from the picture shown before; everything when the theme or the size is
  /// another.
  public func show(_ surface: Surface, theme: Theme) {
    guard isOpen else { return }
    if palette?.theme != theme {
      palette = Palette(theme: theme, depth: depth)
      shown = nil
    }
    if shown?.size != surface.size { clear(for: surface.size) }
    let changes = surface.changes(from: shown)
    guard !changes.isEmpty else { return }
    let cells = changes.reduce(0) { $0 + $1.cells.count }
    // A whole picture is better drawn as it is read.
    let isByStyle = depth.isWordy && cells <= Screen.manyCells
    for change in isByStyle ? changes.byStyle : changes { put(change) }
    shown = surface
    terminal_flush(cells > Screen.fewCells)
    let speed = Int(terminal_bytes_a_second())
    guard speed > 0 else { return }
    // A run costs about as much again in moves and colours as it does in cells.
    let bytes = cells + changes.count * 16
    busyUntil = .now + .milliseconds(bytes * 1000 / speed)
  }

  /// Forgets what is shown, so that the next picture is drawn whole.
  public func forget() { shown = nil }

  /// Leaves the screen and restores the terminal; nothing more can be shown.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    terminal_close()
  }

  /// Leaves the screen while `work` has the terminal, and comes back.
  func leave<Result>(during work: () -> Result) -> Result {
    terminal_leave()
    let result = work()
    terminal_return()
    forget()
    return result
  }

  /// Takes over the size the terminal has now.
  func followSize() -> Size { Size(terminal_follow_size()) }

  /// Up to this many cells are too quick to be seen half drawn, and cost less than asking for
  /// them to be shown at one stroke.
  private static let fewCells = 160
  /// Up to this many cells are what a key changes, and are drawn style by style.
  private static let manyCells = 800

  /// Clears the screen: where the terminal erases in the theme's ground, a blank picture is what
  /// it shows then.
  private func clear(for size: Size) {
    let isBlank = terminal_clear(palette?[.plain].background ?? -1)
    shown = isBlank ? Surface(size: size) : nil
  }

  private func put(_ change: Change) {
    for (index, cell) in change.cells.enumerated() where !cell.isContinuation {
      let wide = index + 1 < change.cells.count && change.cells[index + 1].isContinuation
      guard let paint = palette?[cell.style] else { return }
      terminal_put(
        Int32(change.column + index), Int32(change.row),
        TerminalGlyph(cell, columns: wide ? 2 : 1, paint))
    }
  }
}

extension Size {
  init(_ size: TerminalSize) {
    self.init(columns: Int(size.columns), rows: Int(size.rows))
  }
}

extension TerminalColours {
  init(_ options: ScreenOptions) {
    self = options.coloured ? (options.promisesExactColours ? .exact : .described) : .none
  }
}

extension TerminalGlyph {
  init(_ cell: Cell, columns: Int32, _ paint: Paint) {
    let (base, first, second, third) = cell.scalars
    self.init(
      base: base, mark1: first, mark2: second, mark3: third, mark4: 0, columns: columns,
      foreground: paint.foreground, background: paint.background,
      emphasis: UInt32(paint.emphasis.rawValue))
  }
}
