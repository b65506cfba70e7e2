extension LineChart {
  /// Draws the left axis with its round numbers and the target's.
  func drawLeftAxis(_ frame: LineChartFrame, into surface: inout Surface, on ground: Ground) {
    guard frame.hasLeftAxis else { return }
    let axis = frame.plot.column - 1
    let dim = Style(.dim, on: ground)
    for row in frame.plot.row..<frame.plot.bottom {
      surface.write("│", at: axis, row, dim, in: frame.rect)
    }
    var taken: Set<Int> = []
    if let target = target.drawable {
      let row = frame.row(of: target)
      let style = Style(.target, on: ground)
      surface.write("┠", at: axis, row, style, in: frame.rect)
      drawLeft(LineChartFrame.name(of: target), row, style, frame, into: &surface)
      taken.insert(row)
    }
    for tick in frame.scale.ticks {
      let row = frame.row(ofTick: tick)
      guard taken.insert(row).inserted else { continue }
      surface.write(row == frame.plot.bottom ? "┼" : "┤", at: axis, row, dim, in: frame.rect)
      drawLeft(frame.scale.label(for: tick), row, dim, frame, into: &surface)
    }
  }

  private func drawLeft(
    _ text: String, _ row: Int, _ style: Style, _ frame: LineChartFrame, into surface: inout Surface
  ) {
    let room = frame.plot.column - 1 - frame.rect.column
    let shown = DisplayText.padded(text, to: room, align: .right)
    surface.write(shown, at: frame.rect.column, row, style, in: frame.rect)
  }

  /// Draws the lower axis with its names.
  func drawLowerAxis(_ frame: LineChartFrame, into surface: inout Surface, on ground: Ground) {
    guard frame.hasLowerAxis else { return }
    let dim = Style(.dim, on: ground)
    let line = String(repeating: "─", count: frame.plot.columns)
    surface.write(line, at: frame.plot.column, frame.plot.bottom, dim, in: frame.rect)
    for (column, text, tick) in LineChartLabels(labels, in: frame).placed {
      surface.write("┬", at: tick, frame.plot.bottom, dim, in: frame.rect)
      surface.write(text, at: column, frame.plot.bottom + 1, dim, in: frame.rect)
    }
  }

  /// Draws the names of the lines at their ends, each in a row of its own.
  func drawNames(_ frame: LineChartFrame, into surface: inout Surface, on ground: Ground) {
    let columns = frame.rect.end - frame.plot.end - 1
    guard columns > 0 else { return }
    var free = Array(frame.plot.row..<frame.plot.bottom)
    for line in series where !line.name.isEmpty {
      guard let last = line.values.compactMap(\.drawable).last else { continue }
      let wanted = frame.row(of: last)
      guard let row = free.min(by: { abs($0 - wanted) < abs($1 - wanted) }) else { continue }
      free.removeAll { $0 == row }
      let name = DisplayText.cut(line.name, to: columns)
      surface.write(name, at: frame.plot.end + 1, row, Style(line.role, on: ground), in: frame.rect)
    }
  }
}
