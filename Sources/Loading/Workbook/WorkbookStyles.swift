/// The number formats of a workbook's cells, by the numbers of their styles.
struct WorkbookStyles: PartReader {
  private var codes: [Int: NumberFormat] = [:]
  private var formats: [NumberFormat] = []
  private var isInCells = false
  private(set) var isThrough = false

  /// The format of the style `number`, which is plain where there is no such style.
  func format(_ number: Int) -> NumberFormat {
    formats.indices.contains(number) ? formats[number] : .plain
  }

  mutating func take(_ event: PartEvent, in bytes: Span<UInt8>) {
    switch event {
    case .start(let element): start(element, in: bytes)
    case .finish("cellXfs"): isThrough = true
    case .finish, .text: break
    }
  }

  private mutating func start(_ element: PartElement, in bytes: Span<UInt8>) {
    switch element.name {
    case "numFmt":
      guard let id = element.value("numFmtId", in: bytes).flatMap({ Int($0) }),
        let code = element.value("formatCode", in: bytes)
      else { return }
      codes[id] = NumberFormat(code: code)
    case "cellXfs": isInCells = true
    case "xf" where isInCells:
      let id = element.value("numFmtId", in: bytes).flatMap { Int($0) } ?? 0
      formats.append(codes[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }
}
