import Domain
import Loading
import Testing

/// A table and the texts of its cells.
struct SpectrumCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  var dialect = "{}"
  let rows: [[String]]

  init(_ description: String, _ text: String, dialect: String = "{}", _ rows: [[String]]) {
    testDescription = description
    self.text = text
    self.dialect = dialect
    self.rows = rows
  }

  /// The cases of csv-spectrum, written anew from their description.
  static let spectrum = [
    SpectrumCase(
      "comma in quotes", "a,b,c\n王,五,\"汉口路 9 号, 武汉\"\n", [["王", "五", "汉口路 9 号, 武汉"]]),
    SpectrumCase(
      "empty", "a,b,c\n1,\"\",\"\"\n2,3,4\n", [["1", "", ""], ["2", "3", "4"]]),
    SpectrumCase(
      "empty, CRLF", "a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n", [["1", "", ""], ["2", "3", "4"]]),
    SpectrumCase(
      "escaped quotes", "a,b\n1,\"是 \"\"好\"\" 的\"\n3,4\n", [["1", "是 \"好\" 的"], ["3", "4"]]),
    SpectrumCase(
      "JSON", "a,b\n1,\"{\"\"kind\"\": \"\"Point\"\", \"\"at\"\": [1, 2.5]}\"\n",
      [["1", "{\"kind\": \"Point\", \"at\": [1, 2.5]}"]]),
    SpectrumCase(
      "location coordinates", "a,b\n武汉,\"30°35'N, 114°18'E\"\n北京,\"39.9,116.4\"\n",
      [["武汉", "30°35'N, 114°18'E"], ["北京", "39.9,116.4"]]),
    SpectrumCase(
      "newlines", "a,b,c\n1,2,3\n\"从前\n有山\",5,6\n7,8,9\n",
      [["1", "2", "3"], ["从前\n有山", "5", "6"], ["7", "8", "9"]]),
    SpectrumCase(
      "newlines, CRLF", "a,b,c\r\n1,2,3\r\n\"从前\r\n有山\",5,6\r\n7,8,9\r\n",
      [["1", "2", "3"], ["从前\r\n有山", "5", "6"], ["7", "8", "9"]]),
    SpectrumCase(
      "quotes and newlines", "a,b\n1,\"说\n\"\"好\"\"\n了\"\n3,4\n",
      [["1", "说\n\"好\"\n了"], ["3", "4"]]),
    SpectrumCase("simple", "a,b,c\n1,2,3\n", [["1", "2", "3"]]),
    SpectrumCase("simple, CRLF", "a,b,c\r\n1,2,3\r\n", [["1", "2", "3"]]),
    SpectrumCase(
      "utf8", "a,b,c\n1,2,3\n4,5,ʤ武🀄\n", [["1", "2", "3"], ["4", "5", "ʤ武🀄"]]),
  ]

  /// The members of a dialect.
  static let dialects = [
    SpectrumCase("tabs", "a\tb\n1,2\t3\n", dialect: #"{"delimiter": "\t"}"#, [["1,2", "3"]]),
    SpectrumCase("semicolons", "a;b\n1,5;3\n", dialect: #"{"delimiter": ";"}"#, [["1,5", "3"]]),
    SpectrumCase("quotes", "a,b\n'1,''5',\"\n", dialect: #"{"quoteChar": "'"}"#, [["1,'5", "\""]]),
    SpectrumCase("no quotes", "a,b\n\"1,5\"\n", dialect: #"{"quoteChar": ""}"#, [["\"1", "5\""]]),
    SpectrumCase(
      "quotes that are not doubled", "a,b\n\"1\"\"x,5\n", dialect: #"{"doubleQuote": false}"#,
      [["1\"x", "5"]]),
    SpectrumCase(
      "escapes", #"a,b"# + "\n" + #""1\"2",3\,4\\"# + "\n", dialect: #"{"escapeChar": "\\"}"#,
      [["1\"2", "3,4\\"]]),
    SpectrumCase(
      "an escaped line end", "a,b\n1\\\n2,3\n", dialect: #"{"escapeChar": "\\"}"#,
      [["1\n2", "3"]]),
    SpectrumCase(
      "spaces before cells", "a, b\n1, \"2, 3\"\n 4,  5\n", dialect: #"{"skipInitialSpace": true}"#,
      [["1", "2, 3"], ["4", "5"]]),
    SpectrumCase(
      "no header", "1,2\n3,4\n", dialect: #"{"header": false}"#, [["1", "2"], ["3", "4"]]),
    SpectrumCase(
      "a header further down", "标题\n\na,b\n1,2\n", dialect: #"{"headerRows": [3]}"#, [["1", "2"]]),
    SpectrumCase("header rows, none", "1,2\n", dialect: #"{"headerRows": []}"#, [["1", "2"]]),
    SpectrumCase(
      "a comment character", "# \"a\n#b,c\na,b\n1,2\n#\n3,#4\n",
      dialect: ##"{"commentChar": "#"}"##,
      [["1", "2"], ["3", "#4"]]),
    SpectrumCase(
      "comment rows", "x\na,b\n1,2\n3,4\n5,6\n", dialect: #"{"commentRows": [1, 4]}"#,
      [["1", "2"], ["5", "6"]]),
    SpectrumCase("line ends", "a,b\r1,2\r", dialect: #"{"lineTerminator": "\r"}"#, [["1", "2"]]),
    SpectrumCase(
      "members in an object of their own", "a;b\n1;2\n", dialect: #"{"csv": {"delimiter": ";"}}"#,
      [["1", "2"]]),
    SpectrumCase(
      "capitals in labels", "A,B\n1,2\n", dialect: #"{"caseSensitiveHeader": false}"#,
      [["1", "2"]]),
  ]
}

@Suite("Dialects of CSV")
struct SpectrumTests {
  /// A schema that allows no text at all but the empty one, so that each cell is told.
  private static func schema(_ count: Int) -> String {
    let fields = ["a", "b", "c"].prefix(count).map { name in
      #"{"name": "\#(name)", "constraints": {"maxLength": 0}}"#
    }
    return #"{"fields": [\#(fields.joined(separator: ", "))]}"#
  }

  /// The texts of the cells that are not empty, as messages quote them.
  private func texts(_ table: SpectrumCase) async throws -> [String] {
    let found = try await SmallPackage().diagnostics(
      of: table.text, schema: Self.schema(table.rows[0].count), dialect: table.dialect)
    #expect(found.allSatisfy { $0.code == "constraint-error" }, "\(found.map(\.message.en))")
    return found.map { fault in
      let rest = fault.message.en.dropFirst()
      return String(rest.prefix(rest.count - "\" has more than 0 characters".count))
    }
  }

  private func expected(_ table: SpectrumCase) -> [String] {
    table.rows.joined().filter { !$0.isEmpty }.map { text in
      String(text.unicodeScalars.map { $0.value < 32 ? "\u{FFFD}" : Character($0) })
    }
  }

  @Test("the cases of csv-spectrum are read", arguments: SpectrumCase.spectrum)
  func readsSpectrum(table: SpectrumCase) async throws {
    #expect(try await texts(table) == expected(table))
  }

  @Test("a dialect is followed", arguments: SpectrumCase.dialects)
  func followsDialect(table: SpectrumCase) async throws {
    #expect(try await texts(table) == expected(table))
  }
}
