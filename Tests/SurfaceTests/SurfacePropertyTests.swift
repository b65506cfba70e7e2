import Testing

@testable import Surface

/// A picture drawn on at random.
struct Scribble {
  var random: SeededGenerator
  var surface: Surface

  init(seed: UInt64, size: Size) {
    random = SeededGenerator(seed: seed)
    surface = Surface(size: size)
  }

  mutating func rect() -> Rect {
    Rect(
      column: .random(in: -3...surface.size.columns, using: &random),
      row: .random(in: -2...surface.size.rows, using: &random),
      columns: .random(in: 0...9, using: &random), rows: .random(in: 0...4, using: &random))
  }

  mutating func style() -> Style {
    Style(
      Role.allCases.randomElement(using: &random) ?? .text,
      on: Ground.allCases.randomElement(using: &random) ?? .base)
  }

  mutating func text() -> String {
    let stock = Array("ab 知识产权é👍\u{1B}━█")
    let count = Int.random(in: 0...7, using: &random)
    return String((0..<count).compactMap { _ in stock.randomElement(using: &random) })
  }

  /// Draws one thing inside `clip`.
  mutating func step(in clip: Rect) {
    let area = rect()
    let style = style()
    switch Int.random(in: 0..<6, using: &random) {
    case 0: surface.fill(area.intersection(clip), style)
    case 1: surface.tint(area.intersection(clip), on: style.ground)
    case 2:
      var other = Scribble(seed: random.next(), size: Size(columns: 6, rows: 3))
      for _ in 0..<4 {
        other.surface.write(other.text(), at: 0, .random(in: 0..<3, using: &random), style)
      }
      surface.draw(other.surface, at: area.column, area.row, in: clip)
    default: surface.write(text(), at: area.column, area.row, style, in: clip)
    }
  }

  /// The places where a half of a wide glyph stands alone or the halves differ in style.
  var broken: [String] {
    (0..<surface.size.rows).flatMap { row in
      (0..<surface.size.columns).compactMap { column -> String? in
        let cell = surface[column, row]
        let isWide = DisplayText.width(of: cell.glyph) == 2
        let next = column + 1 < surface.size.columns ? surface[column + 1, row] : nil
        if isWide, next?.isContinuation != true || next?.style != cell.style {
          return "\(column),\(row) has no right half"
        }
        if !isWide, next?.isContinuation == true { return "\(column),\(row) has a stray half" }
        return column == 0 && cell.isContinuation ? "0,\(row) has no left half" : nil
      }
    }
  }
}

@Suite("The picture")
struct SurfacePropertyTests {
  @Test("is never left with half a glyph", arguments: 1...40 as ClosedRange<UInt64>)
  func halves(seed: UInt64) {
    var scribble = Scribble(seed: seed, size: Size(columns: 14, rows: 6))
    for _ in 0..<60 {
      scribble.step(in: scribble.rect())
      #expect(scribble.broken.isEmpty, "seed \(seed)")
    }
  }

  @Test("changes only inside the clip", arguments: 1...40 as ClosedRange<UInt64>)
  func clip(seed: UInt64) {
    var scribble = Scribble(seed: seed, size: Size(columns: 14, rows: 6))
    for _ in 0..<60 {
      let before = scribble.surface
      let clip = scribble.rect()
      scribble.step(in: clip)
      let outside = (0..<84).filter { index in
        let place = Rect(column: index % 14, row: index / 14, columns: 1, rows: 1)
        return clip.intersection(place).isEmpty && !before.isHalf(place.column, place.row)
      }
      let wrong = outside.filter { before.cells[$0] != scribble.surface.cells[$0] }
      #expect(wrong.isEmpty, "seed \(seed)")
    }
  }

  @Test("is got by drawing the changes onto the old one", arguments: 1...40 as ClosedRange<UInt64>)
  func changes(seed: UInt64) {
    var scribble = Scribble(seed: seed, size: Size(columns: 14, rows: 6))
    let whole = Rect(scribble.surface.size)
    for _ in 0..<40 {
      let old = scribble.surface
      for _ in 0..<3 { scribble.step(in: whole) }
      var patched = old.cells
      for change in scribble.surface.changes(from: old) {
        let start = change.row * 14 + change.column
        let isWhole = change.cells.first?.isContinuation == false
        #expect(isWhole && change.column + change.cells.count <= 14, "seed \(seed)")
        patched.replaceSubrange(start..<(start + change.cells.count), with: change.cells)
      }
      #expect(patched == scribble.surface.cells, "seed \(seed)")
    }
  }

  @Test(
    "is got by drawing the changes style by style, each style in one go",
    arguments: 1...40 as ClosedRange<UInt64>)
  func styledChanges(seed: UInt64) {
    var scribble = Scribble(seed: seed, size: Size(columns: 14, rows: 6))
    let whole = Rect(scribble.surface.size)
    for _ in 0..<40 {
      let old = scribble.surface
      for _ in 0..<3 { scribble.step(in: whole) }
      var patched = old.cells
      var styles: [Style] = []
      for change in scribble.surface.changes(from: old).byStyle {
        let start = change.row * 14 + change.column
        #expect(change.cells.first?.isContinuation == false, "seed \(seed)")
        patched.replaceSubrange(start..<(start + change.cells.count), with: change.cells)
        let style = change.cells[0].style
        if styles.last != style { styles.append(style) }
        let others = change.cells.filter { $0.style != style && !$0.isContinuation }
        #expect(
          others.allSatisfy { $0.glyph == " " && $0.style.ground == style.ground }, "seed \(seed)")
      }
      #expect(patched == scribble.surface.cells, "seed \(seed)")
      #expect(Set(styles).count == styles.count, "seed \(seed)")
    }
  }

  @Test("needs nothing drawn when it is the same, and all when there was none")
  func trivialChanges() {
    let scribble = Surface(size: Size(columns: 5, rows: 3))
    #expect(scribble.changes(from: scribble).isEmpty)
    #expect(scribble.changes(from: nil).map(\.cells.count) == [5, 5, 5])
    #expect(scribble.changes(from: Surface(size: Size(columns: 4, rows: 3))).count == 3)
    #expect(Surface(size: Size(columns: 0, rows: 4)).changes(from: nil).isEmpty)
  }
}

extension Surface {
  /// Whether a place holds half of a wide glyph.
  fileprivate func isHalf(_ column: Int, _ row: Int) -> Bool {
    self[column, row].isContinuation
      || column + 1 < size.columns && self[column + 1, row].isContinuation
  }
}
