import Surface

/// What a terminal shows after the bytes it was sent: as much of ECMA-48 as painting uses.
struct PaintedScreen {
  /// What can be seen of a cell.
  struct Cell: Equatable {
    var text = " "
    var ink: Int32 = -1
    var ground: Int32 = -1
    var emphasis: Emphasis = []
  }

  let size: Size
  /// Whether erasing leaves the pen's ground.
  let erasesInGround: Bool
  private(set) var cells: [Cell]
  private(set) var column = 0
  private(set) var row = 0
  private var pen = Cell()
  /// Sequences that are none it knows.
  private(set) var unknown: [String] = []

  init(size: Size, erasesInGround: Bool) {
    self.size = size
    self.erasesInGround = erasesInGround
    cells = Array(repeating: Cell(), count: size.columns * size.rows)
  }

  /// Takes in what was sent.
  mutating func take(_ bytes: [UInt8]) {
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\u{1B}": escape(&scalars)
      case "\u{0F}": break
      case "\r": column = 0
      default: draw(scalar)
      }
    }
  }

  private mutating func draw(_ scalar: Unicode.Scalar) {
    let place = row * size.columns + column
    guard scalar.properties.generalCategory != .nonspacingMark else {
      // An accent belongs to what was drawn before it.
      var before = place - 1
      while cells.indices.contains(before), cells[before].text.isEmpty { before -= 1 }
      if cells.indices.contains(before) { cells[before].text.unicodeScalars.append(scalar) }
      return
    }
    guard column < size.columns else { return unknown.append("a glyph behind the last column") }
    let width = DisplayText.width(of: String(scalar))
    cells[place] = pen
    cells[place].text = String(scalar)
    if width == 2, column + 1 < size.columns {
      cells[place + 1] = pen
      cells[place + 1].text = ""
    }
    column += width
  }

  private mutating func escape(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    switch scalars.popFirst() {
    case "[": control(&scalars)
    case "(", ")": _ = scalars.popFirst()
    case "=", ">": break
    case let other: unknown.append("ESC \(other.map(String.init) ?? "")")
    }
  }

  private mutating func control(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    var text = ""
    while let scalar = scalars.popFirst() {
      guard scalar.value >= 0x40 else {
        text.unicodeScalars.append(scalar)
        continue
      }
      // Modes and questions change nothing that is painted.
      if !text.hasPrefix("?") { obey(scalar, text) }
      return
    }
  }

  private mutating func obey(_ final: Unicode.Scalar, _ text: String) {
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first.flatMap { $0 }
    switch final {
    case "H":
      row = (first ?? 1) - 1
      column = (numbers.dropFirst().first.flatMap { $0 } ?? 1) - 1
    case "C": column += first ?? 1
    case "m":
      // xterm misreads the second colour that one sequence names by colons.
      if text.split(separator: ";").count(where: { $0.contains(":") }) > 1 { unknown.append(text) }
      pen.change(text)
    case "K": erase(size.columns - column)
    case "X": erase(first ?? 1)
    case "J":
      let place = first == 2 ? 0 : row * size.columns + column
      for index in place..<cells.count { cells[index] = blank }
    case "l", "h", "r", "t": break
    default: unknown.append("CSI \(text)\(final)")
    }
  }

  private var blank: Cell { Cell(ground: erasesInGround ? pen.ground : -1) }

  private mutating func erase(_ count: Int) {
    for place in column..<min(column + count, size.columns) {
      cells[row * size.columns + place] = blank
    }
  }
}

extension PaintedScreen.Cell {
  /// Changes the pen by the parameters of SGR.
  fileprivate mutating func change(_ text: String) {
    var words = text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)[...]
    while let word = words.popFirst() {
      // 38:2::1:2:3 as one word, or 38;5;1 as three.
      var parts = word.split(separator: ":").map { Int32($0) ?? 0 }
      if word == "38" || word == "48" {
        let count = words.first == "5" ? 2 : 4
        parts += words.prefix(count).map { Int32($0) ?? 0 }
        words = words.dropFirst(count)
      }
      change(by: parts)
    }
  }

  private mutating func change(by parts: [Int32]) {
    let number = parts.first ?? 0
    switch number {
    case 0: self = PaintedScreen.Cell()
    case 1: emphasis.insert(.bold)
    case 2: emphasis.insert(.dim)
    case 4: emphasis.insert(.underline)
    case 7: emphasis.insert(.reverse)
    case 22: emphasis.subtract([.bold, .dim])
    case 24: emphasis.remove(.underline)
    case 27: emphasis.remove(.reverse)
    case 30...37: ink = number - 30
    case 38: ink = Self.colour(parts)
    case 39: ink = -1
    case 40...47: ground = number - 40
    case 48: ground = Self.colour(parts)
    case 49: ground = -1
    case 90...97: ink = number - 82
    case 100...107: ground = number - 92
    default: text = "?"
    }
  }

  private static func colour(_ parts: [Int32]) -> Int32 {
    guard parts.count >= 3 else { return -2 }
    return parts[1] == 5 ? parts[2] : parts.suffix(3).reduce(0) { $0 << 8 | $1 }
  }
}
