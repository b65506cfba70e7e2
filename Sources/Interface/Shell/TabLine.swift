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

  /// Whether there is room beside it for the badge and the day.
  let isBeside: Bool
  private let extent: Extent
  private let labels: [(text: String, isActive: Bool)]
  private let product: String

  /// The tabs of `model` in `columns`, with something `width` columns wide beside them.
  init(_ model: Model, columns: Int, beside width: Int) {
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
      (extent, labels, isBeside) = (.full, wide, full + width + 1 <= columns)
    } else if room(for: tight) < columns {
      (extent, labels, isBeside) = (.names, tight, false)
    } else {
      (extent, labels, isBeside) = (.numbers, numbers, room(for: numbers) + width + 1 <= columns)
    }
  }

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
    let count = alerts.count {
      $0.severity == .critical
        && recollection.quieting(alert: $0.id, $0.severity, on: asOf) == nil
    }
    return count > 0 ? " \(count)" : ""
  }
}
