/// A workbook of one sheet, as small as a spreadsheet program will open it.
struct WorkbookBytes {
  /// The name of the sheet.
  let sheet: String
  /// The cells, row by row; blank ones are left out.
  let rows: [[String]]

  /// The bytes of the `.xlsx`.
  var bytes: [UInt8] {
    var archive = ZipArchive()
    for (name, text) in parts { archive.add(name, Array((Self.declaration + text).utf8)) }
    return archive.bytes
  }

  private static let declaration =
    #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  private static let schemas = "http://schemas.openxmlformats.org"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private var parts: [(String, String)] {
    let relation = "\(Self.schemas)/officeDocument/2006/relationships"
    return [
      (
        "[Content_Types].xml",
        #"<Types xmlns="\#(Self.schemas)/package/2006/content-types">"#
          + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
          + #"<Default Extension="xml" ContentType="application/xml"/>"#
          + #"<Override PartName="/xl/workbook.xml" ContentType="\#(Self.types).sheet.main+xml"/>"#
          + #"<Override PartName="/xl/worksheets/sheet1.xml" ContentType="\#(Self.types).worksheet+xml"/>"#
          + "</Types>"
      ),
      ("_rels/.rels", Self.relations("\(relation)/officeDocument", "xl/workbook.xml")),
      (
        "xl/workbook.xml",
        #"<workbook xmlns="\#(Self.schemas)/spreadsheetml/2006/main" xmlns:r="\#(relation)"><sheets>"#
          + #"<sheet name="\#(Self.escaped(sheet))" sheetId="1" r:id="rId1"/></sheets></workbook>"#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        Self.relations("\(relation)/worksheet", "worksheets/sheet1.xml")
      ),
      ("xl/worksheets/sheet1.xml", sheetText),
    ]
  }

  private static func relations(_ type: String, _ target: String) -> String {
    #"<Relationships xmlns="\#(schemas)/package/2006/relationships">"#
      + #"<Relationship Id="rId1" Type="\#(type)" Target="\#(target)"/></Relationships>"#
  }

  private var sheetText: String {
    var text =
      #"<worksheet xmlns="\#(Self.schemas)/spreadsheetml/2006/main"><sheetData>"#
    for (index, row) in rows.enumerated() where row.contains(where: { !$0.isEmpty }) {
      text += #"<row r="\#(index + 1)">"#
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        text += Self.cell(cell, Self.name(column) + "\(index + 1)")
      }
      text += "</row>"
    }
    return text + "</sheetData></worksheet>"
  }

  private static func cell(_ text: String, _ place: String) -> String {
    isNumber(text)
      ? #"<c r="\#(place)"><v>\#(text)</v></c>"#
      : #"<c r="\#(place)" t="inlineStr"><is><t>\#(escaped(text))</t></is></c>"#
  }

  /// Codes and ids stay texts, as an office takes care that they do.
  private static func isNumber(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }) else { return false }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isCode = text.utf8.count == 6 && parts.count == 1
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty } && !isCode
      // 2020.10 is October: as a number it would be January.
      && (parts.count == 1 || !text.hasSuffix("0"))
      && (text == "0" || !text.hasPrefix("0") || text.hasPrefix("0.")) && text.utf8.count <= 15
  }

  /// The name of a column, from 0: A, Z, AA.
  private static func name(_ column: Int) -> String {
    var rest = column
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
