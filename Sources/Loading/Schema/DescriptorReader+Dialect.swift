import Domain
import Wording

extension DescriptorReader {
  /// How a resource's rows are written, as the dialect `json` says; what is not said is as in
  /// `usual`.
  mutating func dialect(_ json: JSONValue, usual: Dialect) -> Dialect {
    var dialect = usual
    // frictionless-py writes the members of a CSV file into an object of their own.
    for place in [json, json["csv"]].compactMap(\.self) where place.members != nil {
      readCells(of: place, into: &dialect)
    }
    dialect.hasHeader = member("header", of: json, .aTruth, \.truth) ?? true
    let rows = member("headerRows", of: json, .aListOfRows, Self.rows)
    dialect.headerRows = rows
    if rows?.isEmpty == true { dialect.hasHeader = false }
    if let join = member("headerJoin", of: json, .aText, \.text) { dialect.headerJoin = join }
    dialect.commentRows = Set(member("commentRows", of: json, .aListOfRows, Self.rows) ?? [])
    if let byte = member("commentChar", of: json, .oneCharacter, Self.optionalByte) {
      dialect.comment = byte
    }
    let isSensitive =
      member("caseSensitiveHeader", of: json, .aTruth, \.truth)
      ?? member("headerCase", of: json, .aTruth, \.truth)
    dialect.isCaseSensitive = isSensitive ?? true
    dialect.sheet = sheet(json)
    return dialect
  }

  /// The sheet by `sheet`, or as Table Dialect calls it; frictionless-py writes it into an object
  /// of its own.
  private mutating func sheet(_ json: JSONValue) -> SheetChoice? {
    for place in [json, json["excel"]].compactMap(\.self) where place.members != nil {
      for name in ["sheet", "sheetName", "sheetNumber"] {
        if let sheet = member(name, of: place, .aSheet, Self.sheet) { return sheet }
      }
    }
    return nil
  }

  private static func sheet(_ value: JSONValue) -> SheetChoice? {
    if let number = value.whole { return number > 0 ? .number(number) : nil }
    return value.text.map { .name($0) }
  }

  private mutating func readCells(of json: JSONValue, into dialect: inout Dialect) {
    if let byte = member("delimiter", of: json, .oneCharacter, Self.byte) {
      dialect.cells.delimiter = byte
    }
    if let byte = member("quoteChar", of: json, .oneCharacter, Self.optionalByte) {
      dialect.cells.quote = byte
    }
    if let doubles = member("doubleQuote", of: json, .aTruth, \.truth) {
      dialect.cells.doublesQuotes = doubles
    }
    if let byte = member("escapeChar", of: json, .oneCharacter, Self.optionalByte) {
      dialect.cells.escape = byte
    }
    if let skips = member("skipInitialSpace", of: json, .aTruth, \.truth) {
      dialect.cells.skipsSpaces = skips
    }
    // null: no text stands for nothing besides those of the schema, as if nothing were said.
    if json["nullSequence"]?.isNull == false {
      dialect.nullText = member("nullSequence", of: json, .aText, \.text)
    }
    // CR, LF and CRLF are all understood, whichever of them is announced.
    _ = member("lineTerminator", of: json, .aLineEnd) { value in
      value.text.flatMap { ["\n", "\r", "\r\n"].contains($0) ? $0 : nil }
    }
  }

  private static func byte(_ value: JSONValue) -> UInt8? {
    guard let text = value.text, text.utf8.count == 1, let byte = text.utf8.first, byte < 0x80,
      byte != .lineFeed, byte != .carriageReturn
    else { return nil }
    return byte
  }

  /// A character that need not be there: null and an empty text say that there is none.
  private static func optionalByte(_ value: JSONValue) -> UInt8? {
    value.isNull || value.text == "" ? CellForm.none : byte(value)
  }

  private static func rows(_ value: JSONValue) -> [Int]? {
    guard let items = value.items else { return nil }
    let rows = items.compactMap(\.whole).filter { $0 > 0 }
    return rows.count == items.count ? rows : nil
  }
}
