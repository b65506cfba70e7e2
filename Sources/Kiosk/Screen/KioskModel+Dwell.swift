public import Surface

extension KioskModel {
  /// Draws the thin line of what is left of the page's time along the lowest row.
  public func drawDwell(on surface: inout Surface) {
    guard let left = dwellCells, size.rows >= 6 else { return }
    let rect = slideRect
    let line = String(repeating: hasLargeType ? "▁" : "_", count: left)
    surface.write(line, at: rect.column, size.rows - 1, Style(.dim))
  }

  /// The cells that are left of the line; nil where nothing is counted.
  private var dwellCells: Int? {
    guard figures != nil, mode == .playlist, slideRect.columns > 0 else { return nil }
    let passed = max(0, time.milliseconds - shownAt)
    let left = max(0, slide.dwell * 1000 - passed)
    return (slideRect.columns * left + slide.dwell * 1000 - 1) / (slide.dwell * 1000)
  }

  /// Milliseconds of the steady clock at which something changes by itself.
  public var nextMoment: Int {
    let now = time.milliseconds
    let minute = now + (60 - time.secondOfDay % 60) * 1000
    switch mode {
    case .visitor(let since), .provinces(_, let since):
      return min(minute, since + playlist.patience * 1000)
    case .staff(_, let since):
      return min(minute, since + KioskModel.staffPatience, now + 1000)
    case .playlist:
      guard figures != nil else { return minute }
      let end = shownAt + slide.dwell * 1000
      let cell = slide.dwell * 1000 / max(1, slideRect.columns)
      return min(minute, end, now + max(1000, cell))
    }
  }
}
