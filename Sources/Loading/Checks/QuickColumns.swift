import Domain

/// Tells of nearly every good cell that nothing is wrong with it, by a glance at its bytes.
///
/// It never says so of a cell in which `ColumnCheck` would find a fault; what it does not vouch
/// for is left to that. It holds plain numbers only, so that looking at a cell counts no reference.
struct QuickColumns {
  private enum Look: UInt8 {
    /// Any text will do.
    case any
    /// One of a few words.
    case word
    /// A whole number within limits.
    case whole
    /// A decimal number within limits.
    case decimal
    /// A day within limits.
    case day
    /// Whatever was found good before.
    case remembered
    /// No quick look is possible.
    case none
  }

  private struct Column {
    var look = Look.none
    var isRequired = false
    /// The limits a value may reach.
    var low = Int.min
    var high = Int.max
    /// Its words among all.
    var words = 0..<0
  }

  private var columns: [Column] = []
  private var words: [Range<Int>] = []
  private var wordBytes: [UInt8] = []
  private var good: CellPlaces

  /// The columns of a file of `bytes` bytes.
  init(_ checks: [ColumnCheck], bytes: Int = .max) {
    good = CellPlaces(size: 2 * CellPlaces.size(for: bytes))
    for check in checks { add(check) }
  }

  /// Whether the cell at `index` is surely good.
  func accepts(_ index: Int, _ cell: Cell, in bytes: Span<UInt8>) -> Bool {
    let column = columns[index]
    guard column.look != .none, cell.form == .plain || cell.form == .quoted else { return false }
    if cell.isEmpty { return !column.isRequired }
    let text = bytes.extracting(cell.range)
    switch column.look {
    case .any: return true
    case .word: return isWord(text, column.words)
    case .whole: return CellParsing.whole(text).map { isWithin($0, column) } ?? false
    case .decimal: return isDecimal(text, column)
    case .day: return CellParsing.day(text).map { isWithin(Int($0.number), column) } ?? false
    case .remembered: return good.value(of: cell, UInt32(index), in: bytes) != nil
    case .none: return false
    }
  }

  /// Remembers that the cell at `index`, of which nothing was known, proved good.
  mutating func remember(_ index: Int, _ cell: Cell, in bytes: Span<UInt8>) {
    guard columns[index].look == .remembered, cell.form == .plain || cell.form == .quoted else {
      return
    }
    good.remember(0, of: cell, UInt32(index), in: bytes)
  }

  private func isWithin(_ value: Int, _ column: Column) -> Bool {
    column.low <= value && value <= column.high
  }

  private func isWord(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for word in range {
      let place = words[word]
      guard place.count == text.count else { continue }
      var index = 0
      while index < text.count, wordBytes[place.lowerBound &+ index] == text[index] { index &+= 1 }
      if index == text.count { return true }
    }
    return false
  }

  /// `12.5` or `12` without a sign: its whole part lies within the limits, and so does the next
  /// whole number.
  private func isDecimal(_ text: Span<UInt8>, _ column: Column) -> Bool {
    guard text.count <= 15 else { return false }
    var whole = 0
    var index = 0
    while index < text.count, text[index].isDigit {
      whole = whole &* 10 &+ Int(text[index] &- 0x30)
      index &+= 1
    }
    guard index > 0, isWithin(whole, column) else { return false }
    if index == text.count { return true }
    guard text[index] == UInt8(ascii: "."), index + 1 < text.count, whole < column.high else {
      return false
    }
    index &+= 1
    while index < text.count, text[index].isDigit { index &+= 1 }
    return index == text.count
  }
}

extension QuickColumns {
  private mutating func add(_ check: ColumnCheck) {
    let field = check.field
    var column = Column()
    column.isRequired = field.constraints.isRequired
    if check.hasPlainBlanks { column.look = look(at: field, check, &column) }
    columns.append(column)
  }

  private mutating func look(
    at field: SchemaField, _ check: ColumnCheck, _ column: inout Column
  ) -> Look {
    if !check.isFallible { return .any }
    let bounds = field.constraints
    let isBare = bounds.pattern == nil && bounds.minLength == nil && bounds.maxLength == nil
    guard isBare, check.isPlain else { return .remembered }
    if let values = bounds.values {
      guard field.type == .string else { return .remembered }
      column.words = added(values)
      return .word
    }
    switch field.type {
    case .boolean:
      column.words = added(field.trueValues + field.falseValues)
      return .word
    case .integer: return limit(&column, check.limits) ? .whole : .remembered
    case .number: return limit(&column, check.limits) ? .decimal : .remembered
    case .date: return limit(&column, check.limits) ? .day : .remembered
    default: return .remembered
    }
  }

  private mutating func added(_ texts: [String]) -> Range<Int> {
    let first = words.count
    for text in texts {
      let start = wordBytes.count
      wordBytes += text.utf8
      words.append(start..<wordBytes.count)
    }
    return first..<words.count
  }

  /// Takes over limits that are whole numbers and may be reached; false for others.
  private func limit(_ column: inout Column, _ limits: [NumberLimit]) -> Bool {
    for limit in limits {
      guard let value = limit.wholeValue else { return false }
      switch limit.side {
      case .minimum: column.low = max(column.low, value)
      case .maximum: column.high = min(column.high, value)
      case .exclusiveMinimum, .exclusiveMaximum: return false
      }
    }
    return true
  }
}
