/// A picture of black and white pixels.
struct GlyphBitmap: Hashable, Sendable {
  /// Pixels across.
  let width: Int
  /// Pixels down.
  let height: Int
  private var pixels: [Bool]

  /// A white picture.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = Array(repeating: false, count: width * height)
  }

  /// Whether a pixel is black; outside the picture none is.
  subscript(column: Int, row: Int) -> Bool {
    get {
      guard column >= 0, column < width, row >= 0, row < height else { return false }
      return pixels[row * width + column]
    }
    set { pixels[row * width + column] = newValue }
  }

  /// The rows that hold something black; nil when none does.
  var inkedRows: ClosedRange<Int>? {
    guard let first = pixels.firstIndex(of: true), let last = pixels.lastIndex(of: true) else {
      return nil
    }
    return first / width...last / width
  }

  /// The columns that hold something black; nil when none does.
  var inkedColumns: ClosedRange<Int>? {
    let inked = (0..<width).filter { column in (0..<height).contains { self[column, $0] } }
    guard let first = inked.first, let last = inked.last else { return nil }
    return first...last
  }

  /// The part of the picture at `columns` and `rows`.
  func cropped(to columns: ClosedRange<Int>, _ rows: ClosedRange<Int>) -> GlyphBitmap {
    var part = GlyphBitmap(width: columns.count, height: rows.count)
    for row in rows {
      for column in columns {
        part[column - columns.lowerBound, row - rows.lowerBound] = self[column, row]
      }
    }
    return part
  }

  /// Both pictures side by side, as high as the higher one.
  func followed(by other: GlyphBitmap) -> GlyphBitmap {
    var both = GlyphBitmap(width: width + other.width, height: max(height, other.height))
    both.stamp(self, at: 0)
    both.stamp(other, at: width)
    return both
  }

  private mutating func stamp(_ other: GlyphBitmap, at start: Int) {
    for row in 0..<other.height {
      for column in 0..<other.width { self[start + column, row] = other[column, row] }
    }
  }
}

extension GlyphBitmap {
  /// The picture `factor` times as large, its steps smoothed where the factor has twos and threes
  /// in it.
  func enlarged(by factor: Int) -> GlyphBitmap {
    switch factor {
    case ...1: self
    case _ where factor % 3 == 0: tripled.enlarged(by: factor / 3)
    case _ where factor % 2 == 0: doubled.enlarged(by: factor / 2)
    default: repeated(factor)
    }
  }

  private func repeated(_ factor: Int) -> GlyphBitmap {
    var large = GlyphBitmap(width: width * factor, height: height * factor)
    for row in 0..<large.height {
      for column in 0..<large.width {
        large[column, row] = self[column / factor, row / factor]
      }
    }
    return large
  }

  /// Twice as large by the rule of Scale2x (Mazzoleni, scale2x.it): a corner takes the colour of
  /// the two neighbours that meet there, when they agree and the opposite ones do not.
  private var doubled: GlyphBitmap {
    var large = GlyphBitmap(width: width * 2, height: height * 2)
    for row in 0..<height {
      for column in 0..<width {
        let cell = Neighbours(of: self, column, row)
        large[column * 2, row * 2] = cell.corner(cell.up, cell.left, cell.down, cell.right)
        large[column * 2 + 1, row * 2] = cell.corner(cell.up, cell.right, cell.down, cell.left)
        large[column * 2, row * 2 + 1] = cell.corner(cell.down, cell.left, cell.up, cell.right)
        large[column * 2 + 1, row * 2 + 1] = cell.corner(cell.down, cell.right, cell.up, cell.left)
      }
    }
    return large
  }

  /// Three times as large: the corners by the same rule, the rest as it is.
  private var tripled: GlyphBitmap {
    var large = repeated(3)
    for row in 0..<height {
      for column in 0..<width {
        let cell = Neighbours(of: self, column, row)
        large[column * 3, row * 3] = cell.corner(cell.up, cell.left, cell.down, cell.right)
        large[column * 3 + 2, row * 3] = cell.corner(cell.up, cell.right, cell.down, cell.left)
        large[column * 3, row * 3 + 2] = cell.corner(cell.down, cell.left, cell.up, cell.right)
        large[column * 3 + 2, row * 3 + 2] = cell.corner(
          cell.down, cell.right, cell.up, cell.left)
      }
    }
    return large
  }

  private struct Neighbours {
    let own: Bool
    let up: Bool
    let down: Bool
    let left: Bool
    let right: Bool

    init(of bitmap: GlyphBitmap, _ column: Int, _ row: Int) {
      own = bitmap[column, row]
      up = bitmap[column, row - 1]
      down = bitmap[column, row + 1]
      left = bitmap[column - 1, row]
      right = bitmap[column + 1, row]
    }

    func corner(_ one: Bool, _ other: Bool, _ against: Bool, _ besides: Bool) -> Bool {
      one == other && one != against && other != besides ? one : own
    }
  }
}
