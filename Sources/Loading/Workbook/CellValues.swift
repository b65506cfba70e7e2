/// A cell as the sheet writes it.
struct RawCell {
  /// What kind of value it is (`t`), and the number of its style (`s`).
  var kind = "n"
  var style = 0
  var value: [UInt8] = []
  var formula: [UInt8] = []

  mutating func clear() {
    value.removeAll(keepingCapacity: true)
    formula.removeAll(keepingCapacity: true)
  }
}

/// Makes texts of what cells hold.
struct CellValues {
  /// Where the shared texts lie.
  let shared: [Range<UInt32>]
  let styles: WorkbookStyles
  let epoch: DateEpoch

  /// The text of `cell` as a stretch of `bytes`, to which it is appended where it is new; nil for
  /// a shared text that is not there.
  func value(
    of cell: RawCell, into bytes: inout [UInt8]
  ) -> (range: Range<UInt32>, isFault: Bool)? {
    let start = bytes.count
    var isFault = false
    switch cell.kind {
    case "s":
      if cell.value.isEmpty { break }
      guard let index = CellParsing.whole(cell.value.span), shared.indices.contains(index)
      else { return nil }
      return (shared[index], false)
    case "str", "inlineStr":
      bytes += cell.value
      TextEscape.decode(&bytes, from: start)
    case "e":
      isFault = true
      bytes += cell.value
    case "b": bytes += truth(cell.value)
    case "d": bytes += isoDate(cell)
    default:
      // A program that only writes formulas leaves the result to Excel.
      isFault = cell.value.isEmpty && !cell.formula.isEmpty
      bytes += isFault ? [UInt8(ascii: "=")] + cell.formula : number(cell)
    }
    return (UInt32(start)..<UInt32(bytes.count), isFault)
  }

  private func truth(_ value: [UInt8]) -> [UInt8] {
    switch value {
    case [UInt8(ascii: "1")]: Array("true".utf8)
    case [UInt8(ascii: "0")]: Array("false".utf8)
    default: value
    }
  }

  private func number(_ cell: RawCell) -> [UInt8] {
    guard let number = SheetNumber(cell.value) else { return cell.value }
    switch styles.format(cell.style) {
    case .plain: return number.text
    case .zeros(let count): return number.text(filledTo: count)
    case .date(let form):
      let serial = Double(String(decoding: cell.value, as: UTF8.self))
      guard let date = serial.flatMap({ SerialDate($0, epoch: epoch) }) else { return number.text }
      return Array(date.text(form).utf8)
    }
  }

  /// A date that is written as one: the time is left out where it is midnight or not shown.
  private func isoDate(_ cell: RawCell) -> [UInt8] {
    let text = String(decoding: cell.value, as: UTF8.self)
    guard text.utf8.count > 10, text.utf8.dropFirst(10).first == UInt8(ascii: "T") else {
      return cell.value
    }
    let shown: Int? =
      switch styles.format(cell.style) {
      case .date(.year): 4
      case .date(.month): 7
      case .date(.day): 10
      default: text.dropFirst(10).hasPrefix("T00:00:00") ? 10 : nil
      }
    return shown.map { Array(cell.value.prefix($0)) } ?? cell.value
  }
}
