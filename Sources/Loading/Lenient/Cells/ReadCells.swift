import Domain

/// What was made of the cells of one file, because areas, months and names come again and again.
final class ReadCells {
  private struct Key: Hashable {
    let raw: String
    let field: LenientField
  }

  /// The most cells that are remembered: a file of nothing but new ones must not fill the memory.
  private static let limit = 10_000

  private let reader: LenientCellReader
  private let names: LenientNames
  private var cells: [Key: LenientCell] = [:]
  private var ids: [String: [String: String?]] = [:]

  init(_ reader: LenientCellReader, _ names: LenientNames) {
    self.reader = reader
    self.names = names
  }

  /// What the cell `raw` says in `field`.
  func read(_ raw: String, as field: LenientField) -> LenientCell {
    switch field.type {
    // Figures and texts are rarely the same.
    case .whole, .number, .text, .list: return reader.read(raw, as: field)
    default: break
    }
    let key = Key(raw: raw, field: field)
    if let cell = cells[key] { return cell }
    let cell = reader.read(raw, as: field)
    if cells.count >= Self.limit { cells.removeAll(keepingCapacity: true) }
    cells[key] = cell
    return cell
  }

  /// The id that `raw` means in a field which refers to `table`.
  func id(_ raw: String, in table: String) -> String? {
    if let id = ids[table]?[raw] { return id }
    let id = names.id(raw, in: table)
    if ids[table, default: [:]].count < Self.limit { ids[table, default: [:]][raw] = .some(id) }
    return id
  }
}
