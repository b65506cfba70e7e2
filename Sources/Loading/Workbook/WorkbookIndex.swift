/// What `xl/workbook.xml` tells: the sheets, and from which day dates are counted.
struct WorkbookIndex: PartReader {
  /// A sheet and the relation that leads to its part.
  struct Entry {
    let name: String
    let relation: String
  }

  static let part = "xl/workbook.xml"

  private(set) var sheets: [Entry] = []
  private(set) var epoch = DateEpoch.from1900
  let isThrough = false

  mutating func take(_ event: PartEvent, in bytes: Span<UInt8>) {
    guard case .start(let element) = event else { return }
    if element.name == "sheet", let name = element.value("name", in: bytes) {
      // `r:id`, beside `sheetId`, which says nothing about the part.
      sheets.append(Entry(name: name, relation: element.value("id", in: bytes) ?? ""))
    } else if element.name == "workbookPr" {
      let value = element.value("date1904", in: bytes)
      epoch = value == "1" || value == "true" ? .from1904 : .from1900
    }
  }
}

/// The relations of the workbook: which part each name leads to.
struct WorkbookRelations: PartReader {
  static let part = "xl/_rels/workbook.xml.rels"

  /// The parts by the names of the relations.
  private(set) var targets: [String: String] = [:]
  /// The part of the shared texts and that of the styles.
  private(set) var sharedTexts = "xl/sharedStrings.xml"
  private(set) var styles = "xl/styles.xml"
  let isThrough = false

  mutating func take(_ event: PartEvent, in bytes: Span<UInt8>) {
    guard case .start(let element) = event, element.name == "Relationship",
      let name = element.value("Id", in: bytes), let target = element.value("Target", in: bytes)
    else { return }
    let part = Self.part(target)
    targets[name] = part
    let type = element.value("Type", in: bytes) ?? ""
    if type.hasSuffix("/sharedStrings") { sharedTexts = part }
    if type.hasSuffix("/styles") { styles = part }
  }

  /// The part that `target` means: it counts from the folder `xl`, unless it begins with a slash.
  private static func part(_ target: String) -> String {
    guard !target.hasPrefix("/") else { return String(target.dropFirst()) }
    var steps = ["xl"]
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}
