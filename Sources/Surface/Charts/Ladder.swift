/// Stages passed on the way to a goal: `●━━●━━◉──○`, the current one as `◉`.
///
/// With a second row their names stand below as far as there is room, otherwise that of the current
/// one; with fewer columns than stages the ladder is `3/5`.
public struct Ladder: Chart {
  /// How far a stage is.
  public enum State: Hashable, Sendable {
    case done
    case current
    case ahead
  }

  /// A stage.
  public struct Rung: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// How far it is.
    public var state: State

    /// The stage `name`.
    public init(_ name: String, _ state: State) {
      self.name = name
      self.state = state
    }
  }

  /// The stages, from first to last.
  public var rungs: [Rung]
  /// The role of the current stage.
  public var role: Role

  /// The ladder of `rungs`.
  public init(_ rungs: [Rung], role: Role = .accent) {
    self.rungs = rungs
    self.role = role
  }

  /// The columns the ladder takes without names.
  public var compactColumns: Int { max(0, 3 * rungs.count - 2) }

  /// Draws the ladder into `rect`.
  public func draw(into surface: inout Surface, in rect: Rect, on ground: Ground) {
    guard !rect.isEmpty, !rungs.isEmpty else { return }
    guard rect.columns >= rungs.count else {
      let reached = rungs.lastIndex { $0.state != .ahead }.map { $0 + 1 } ?? 0
      let text = DisplayText.cut("\(reached)/\(rungs.count)", to: rect.columns)
      surface.write(text, at: rect.column, rect.row, Style(role, on: ground), in: rect)
      return
    }
    let step = self.step(in: rect)
    for (index, rung) in rungs.enumerated() {
      let column = rect.column + index * step
      surface.write(mark(rung), at: column, rect.row, Style(markRole(rung), on: ground), in: rect)
      if index + 1 < rungs.count {
        let isPassed = rungs[index + 1].state != .ahead
        surface.write(
          String(repeating: isPassed ? "━" : "─", count: step - 1), at: column + 1, rect.row,
          Style(isPassed ? .bar : .track, on: ground), in: rect)
      }
    }
    if rect.rows > 1 { drawNames(into: &surface, in: rect, on: ground, step: step) }
  }

  /// The columns from one stage to the next.
  private func step(in rect: Rect) -> Int {
    guard rungs.count > 1 else { return 1 }
    guard rect.rows > 1 else { return min(3, (rect.columns - 1) / (rungs.count - 1)) }
    let widest = rungs.map { DisplayText.width(of: $0.name) }.max() ?? 0
    let last = rungs.last.map { DisplayText.width(of: $0.name) } ?? 0
    let room = (rect.columns - max(1, min(last, widest))) / (rungs.count - 1)
    let named = min(widest + 1, max(room, rect.columns / rungs.count))
    return named > 4 ? named : min(3, (rect.columns - 1) / (rungs.count - 1))
  }

  private func drawNames(
    into surface: inout Surface, in rect: Rect, on ground: Ground, step: Int
  ) {
    let showsAll = step > 4 || rungs.count == 1
    for (index, rung) in rungs.enumerated() where showsAll || rung.state == .current {
      let isLast = index + 1 == rungs.count
      let room = showsAll && !isLast ? step - 1 : rect.columns
      let name = DisplayText.cut(
        rung.name, to: showsAll && isLast ? rect.columns - index * step : room)
      let column = min(rect.column + index * step, rect.end - DisplayText.width(of: name))
      surface.write(name, at: column, rect.row + 1, Style(nameRole(rung), on: ground), in: rect)
    }
  }

  private func mark(_ rung: Rung) -> String {
    switch rung.state {
    case .done: "●"
    case .current: "◉"
    case .ahead: "○"
    }
  }

  private func markRole(_ rung: Rung) -> Role {
    switch rung.state {
    case .done: .bar
    case .current: role
    case .ahead: .dim
    }
  }

  private func nameRole(_ rung: Rung) -> Role { rung.state == .current ? .bright : .dim }
}
