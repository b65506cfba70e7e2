import Wording

extension RowReader {
  /// Notes the cells of a sheet that hold an error in the place of a value; `isMissing` tells
  /// whether the text of an error stands for nothing.
  mutating func noteFaults(in columns: [ColumnCheck]) {
    if let written = source.sheet?.written { noteTroubles(written.troubles(at: mark), columns) }
    for index in columns.indices where index < cells.count && cells[index].form == .fault {
      guard !columns[index].isMissing(cells[index], in: self) else { continue }
      faults.removeAll { $0.cell == index }
      note("type-error", at: index, columns[index].field.name, .cellFault(text(of: cells[index])))
    }
  }

  /// Notes why cells of a lenient table could not be read, in the place of what the strict reader
  /// says of their text.
  private mutating func noteTroubles(
    _ troubles: [Int: LenientCell.Trouble], _ columns: [ColumnCheck]
  ) {
    for (index, trouble) in troubles.sorted(by: { $0.key < $1.key }) {
      guard index < cells.count, let message = trouble.message(text(of: cells[index])) else {
        continue
      }
      faults.removeAll { $0.cell == index }
      note("type-error", at: index, columns[index].field.name, message)
    }
  }
}
