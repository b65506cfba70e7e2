import Domain
import Surface
import Wording

/// The panes by number and name, as many names as there is room for.
struct TabLine {
  /// How much of a tab is shown.
  private enum Extent {
    /// The product's name and every pane's.
    case full
    /// Every pane's name.
    case names
    /// Numbers, and the name of the active pane.
    case numbers
  }

  private let extent: Extent
  private let labels: [(text: String, isActive: Bool)]
  private let product: String
  private let columns: Int
  /// How many columns they take.
  private let width: Int

  /// The tabs of `model` in `columns`.
  init(_ model: Model, columns: Int) {
    self.columns = columns
    let language = model.language
    product = " " + Phrase.product[language]
    let names = Pane.allCases.map { pane in
      (
        "\(pane.number) \(pane.title[language])\(model.badge(of: pane))",
        model.path.first == .pane(pane)
      )
    }
    let wide = names.map { (" \($0.0) ", $0.1) }
    let tight = names.map { (" \($0.0)", $0.1) }
    let numbers = zip(Pane.allCases, names).map { pane, name in
      (name.1 ? " \(name.0) " : " \(pane.number) ", name.1)
    }
    func room(for labels: [(String, Bool)]) -> Int {
      labels.reduce(0) { $0 + DisplayText.width(of: $1.0) }
    }
    let full = room(for: wide) + DisplayText.width(of: product) + 1
    if full <= columns {
      (extent, labels, width) = (.full, wide, full)
    } else if room(for: tight) < columns {
      (extent, labels, width) = (.names, tight, room(for: tight))
    } else {
      (extent, labels, width) = (.numbers, numbers, room(for: numbers))
    }
  }

  /// Whether there is room beside them for something so many columns wide.
  ///
  /// Every pane's name comes before it, and then has the row for itself.
  func hasRoom(for other: Int) -> Bool { extent != .names && width + other + 1 <= columns }

  /// The pane whose tab is drawn at a column.
  func pane(at column: Int) -> Pane? {
    var start = extent == .full ? DisplayText.width(of: product) + 1 : 0
    for (pane, label) in zip(Pane.allCases, labels) {
      let end = start + DisplayText.width(of: label.text)
      if (start..<end).contains(column) { return pane }
      start = end
    }
    return nil
  }

  /// Draws them in the one row of `rect`.
  func draw(on surface: inout Surface, in rect: Rect) {
    var column = rect.column
    if extent == .full {
      column += surface.write(product, at: column, rect.row, Style(.accent), in: rect) + 1
    }
    for label in labels {
      let style = label.isActive ? Style(.bright, on: .active) : Style(.dim)
      column += surface.write(label.text, at: column, rect.row, style, in: rect)
    }
  }
}

extension Model {
  /// What stands behind a pane's name on its tab: how many critical alerts nobody has seen to;
  /// nothing before that is known.
  fileprivate func badge(of pane: Pane) -> String {
    guard pane == .alerts, let alerts else { return "" }
    // By place: an alert is large, and is not to be copied to be counted.
    let count = alerts.indices.count {
      alerts[$0].severity == .critical
        && recollection.quieting(alert: alerts[$0].id, alerts[$0].severity, on: asOf) == nil
    }
    return count > 0 ? " \(count)" : ""
  }
}
