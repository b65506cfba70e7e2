import Wording

extension RowReader {
  /// Notes the cells of a sheet that hold an error in the place of a value; `isMissing` tells
  /// whether the text of an error stands for nothing.
  mutating func noteFaults(in columns: [ColumnCheck]) {
    for index in columns.indices where index < cells.count && cells[index].form == .fault {
      guard !columns[index].isMissing(cells[index], in: self) else { continue }
      faults.removeAll { $0.cell == index }
      note("type-error", at: index, columns[index].field.name, .cellFault(text(of: cells[index])))
    }
  }
}
