/// A grid of dots, two across and four down in a cell, drawn with braille patterns.
struct BrailleCanvas {
  /// How the dots of a line follow each other.
  enum Pattern: Hashable, Sendable {
    case solid
    case dashed
    case dotted

    func shows(_ index: Int) -> Bool {
      switch self {
      case .solid: true
      case .dashed: index % 6 < 4
      case .dotted: index % 3 == 0
      }
    }
  }

  let columns: Int
  let rows: Int
  private var dots: [UInt8]
  private var owners: [Int]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    dots = Array(repeating: 0, count: columns * rows)
    owners = Array(repeating: .max, count: columns * rows)
  }

  /// The dots across.
  var dotColumns: Int { columns * 2 }
  /// The dots down.
  var dotRows: Int { rows * 4 }

  /// Sets a dot counted from the top left; a cell belongs to the owner of the lowest number in it.
  mutating func set(_ column: Int, _ row: Int, owner: Int) {
    guard column >= 0, column < dotColumns, row >= 0, row < dotRows else { return }
    let index = row / 4 * columns + column / 2
    dots[index] |= BrailleCanvas.bits[row % 4][column % 2]
    owners[index] = min(owners[index], owner)
  }

  /// Sets the dots between two places (Bresenham).
  mutating func line(
    from start: (column: Int, row: Int), to end: (column: Int, row: Int), pattern: Pattern,
    owner: Int
  ) {
    let across = abs(end.column - start.column)
    let down = abs(end.row - start.row)
    let count = max(across, down)
    for index in 0...count {
      // The distance from the start of the chart, so that a pattern goes on from line to line.
      guard pattern.shows(start.column + index) else { continue }
      let share = count == 0 ? 0 : Double(index) / Double(count)
      let column = start.column + Int((Double(end.column - start.column) * share).rounded())
      let row = start.row + Int((Double(end.row - start.row) * share).rounded())
      set(column, row, owner: owner)
    }
  }

  /// The pattern of a cell and its owner; nil where no dot is set.
  func cell(_ column: Int, _ row: Int) -> (glyph: Character, owner: Int)? {
    let index = row * columns + column
    guard dots[index] != 0, let scalar = Unicode.Scalar(0x2800 + UInt32(dots[index])) else {
      return nil
    }
    return (Character(scalar), owners[index])
  }

  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
}
