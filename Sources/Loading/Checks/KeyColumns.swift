import Domain

/// The columns of a key, and how the key of a row is written down for comparing.
struct KeyColumns {
  /// The names of the key's fields, in its order.
  let names: [String]
  /// Where they stand among the cells of a row.
  let positions: [Int]
  private let parts: [ComparableCells]
  private var key: [UInt8] = []
  /// The hashes of the parts in the row above.
  private var hashes = ValuesAbove<UInt64>()
  /// Whether each part is compared by its bytes, and blank where it has none: the usual case.
  private let isPlain: [Bool]
  /// Whether one blank cell is enough for a row to have no such key.
  private let isBlankWithAny: Bool

  /// The columns `names`, or nil when the table lacks one of them.
  init?(_ names: [String], in columns: [ColumnCheck], isBlankWithAny: Bool = false) {
    self.isBlankWithAny = isBlankWithAny
    var positions: [Int] = []
    for name in names {
      guard let position = columns.firstIndex(where: { $0.field.name == name }) else { return nil }
      positions.append(position)
    }
    guard !positions.isEmpty else { return nil }
    self.names = names
    self.positions = positions
    parts = positions.map { columns[$0].comparable }
    isPlain = parts.map { part in
      if case .bytes = part.form { return part.missing.isOnlyEmpty }
      return false
    }
  }

  /// The key of the row, or nil when all its cells are blank, or any where that is enough.
  ///
  /// A faulty cell counts as blank. Each part bears its length, so that two keys are the same
  /// bytes only when their parts are the same.
  mutating func key(of row: RowReader) -> [UInt8]? {
    key.removeAll(keepingCapacity: true)
    if row.faults.isEmpty, let isKey = plainKey(of: row) { return isKey ? key : nil }
    key.removeAll(keepingCapacity: true)
    var isBlank = true
    for index in positions.indices {
      let position = positions[index]
      guard position < row.cells.count, !parts[index].missing.holds(row.cells[position], in: row),
        row.faults.isEmpty || !row.hasTypeFault(at: position)
      else {
        if isBlankWithAny { return nil }
        for _ in 0..<4 { key.append(0xFF) }
        continue
      }
      isBlank = false
      let count = key.count
      for _ in 0..<4 { key.append(0) }
      parts[index].append(row.cells[position], in: row, to: &key)
      let length = key.count - count - 4
      for place in 0..<4 { key[count + place] = UInt8(truncatingIfNeeded: length >> (8 * place)) }
    }
    return isBlank ? nil : key
  }

  /// The print of the row's key, or nil where the row has none: 64 bits that are the same for equal
  /// keys, and for others as good as never.
  mutating func print(of row: RowReader) -> UInt64? {
    var print: UInt64 = 0
    var isBlank = true
    for index in positions.indices {
      let position = positions[index]
      guard position < row.cells.count,
        row.faults.isEmpty || !row.hasTypeFault(at: position),
        !isMissing(row.cells[position], index, in: row)
      else {
        if isBlankWithAny { return nil }
        print = ByteHash.joined(print, 0)
        continue
      }
      isBlank = false
      let cell = row.cells[position]
      if isPlain[index], cell.form == .plain || cell.form == .quoted {
        print = ByteHash.joined(print, hash(of: cell, index, row))
      } else {
        key.removeAll(keepingCapacity: true)
        parts[index].append(cell, in: row, to: &key)
        print = unsafe ByteHash.joined(print, ByteHash.hash(key.span.bytes, 0..<key.count))
      }
    }
    return isBlank ? nil : print
  }

  /// The hash of a cell of the part `index`, which is often the same as in the row above.
  private mutating func hash(of cell: Cell, _ index: Int, _ row: RowReader) -> UInt64 {
    if row.isSame(positions[index]), let hash = hashes.again(index, in: row.number) { return hash }
    let hash = unsafe ByteHash.hash(row.source.bytes.span.bytes, cell.range)
    hashes.keep(hash, index, in: row.number)
    return hash
  }

  private func isMissing(_ cell: Cell, _ index: Int, in row: RowReader) -> Bool {
    isPlain[index] ? cell.isEmpty : parts[index].missing.holds(cell, in: row)
  }

  /// Writes down the key of a row whose parts are all plain; false when it is blank, nil when a
  /// part is not plain.
  private mutating func plainKey(of row: RowReader) -> Bool? {
    var isBlank = true
    for index in positions.indices {
      let position = positions[index]
      guard isPlain[index], position < row.cells.count else { return nil }
      let cell = row.cells[position]
      guard cell.form == .plain || cell.form == .quoted else { return nil }
      if cell.isEmpty {
        if isBlankWithAny { return false }
        appendLength(-1)
      } else {
        isBlank = false
        appendLength(Int32(cell.end - cell.start))
        let range = cell.range
        unsafe row.source.bytes.withUnsafeBufferPointer {
          unsafe key.append(contentsOf: $0.extracting(range))
        }
      }
    }
    return !isBlank
  }

  private mutating func appendLength(_ length: Int32) {
    unsafe withUnsafeBytes(of: length.littleEndian) { unsafe key.append(contentsOf: $0) }
  }

  /// The column that alone is the key, where equal bytes are equal keys; nil otherwise.
  var plainPosition: Int? { positions.count == 1 && isPlain[0] ? positions[0] : nil }

  /// The texts of the key's cells, for a message.
  func texts(of row: inout RowReader) -> [String] {
    positions.map { $0 < row.cells.count ? row.text(of: row.cells[$0]) : "" }
  }
}

/// How the cells of a column are compared.
struct ComparableCells {
  let missing: MissingTexts
  let form: Form

  /// What makes two cells the same.
  enum Form {
    /// The same bytes.
    case bytes
    /// The same number: `01` and `1.0` are the same as `1`.
    case number
    /// The same value of a rarer type.
    case read(ValueReader)
  }

  /// Appends bytes that are the same for two cells of the same value.
  func append(_ cell: Cell, in row: RowReader, to key: inout [UInt8]) {
    if case .bytes = form, cell.form != .escaped {
      key += row.source.bytes[cell.range]
      return
    }
    row.value(of: cell) { bytes in
      switch form {
      case .bytes: break
      case .number:
        let inner = bytes.extracting(CellParsing.inner(bytes))
        if let number = CellParsing.number(inner) {
          key += number.text(most: Exact.digitLimit).utf8
          return
        }
      case .read(let reader):
        let text = String(decoding: CellParsing.array(bytes), as: UTF8.self)
        if let value = reader.read(text) {
          key += value.canonicalText.utf8
          return
        }
      }
      key += CellParsing.array(bytes)
    }
  }
}

/// The texts of a column that stand for nothing.
struct MissingTexts {
  private let texts: [[UInt8]]
  /// The usual case, told without comparing.
  let isOnlyEmpty: Bool

  init(_ texts: [String]) {
    self.texts = texts.map { Array($0.utf8) }
    isOnlyEmpty = texts == [""]
  }

  /// Whether the cell's text is one of them.
  func holds(_ cell: Cell, in row: RowReader) -> Bool {
    if isOnlyEmpty { return cell.isEmpty }
    return row.value(of: cell) { bytes in texts.contains { CellParsing.same(bytes, $0) } }
  }
}
