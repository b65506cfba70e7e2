import Domain
import Loading
import Testing

@Suite("Places of cells")
struct PlaceTests {
  static let rows = [
    "\u{FEFF}id,name,kind,day,code,share,open\n1,aa,,,,‹x,\n",
    "id,name,kind,day,code,share,open\r\n1,aa,,,,‹x,\r\n",
    "id,name,kind,day,code,share,open\r1,aa,,,,‹x,\r",
    "id,name,kind,day,code,share,open\n1,\"a\nb\",,,,‹x,\n",
    "id,name,kind,day,code,share,open\r\n1,\"a\r\nb\",,,,‹x,\r\n",
    "id,name,kind,day,code,share,open\n1,\"a\rb\",,,,‹x,\n",
    "id,name,kind,day,code,share,open\n1,\"a,b\",\"甲\",,,‹\"x\",\n",
    "id,name,kind,day,code,share,open\n1,\"a\"\"\",,,,‹x,\n",
    "id,name,kind,day,code,share,open\n1,汉字，,乙,,,‹x,\n",
    "id,name,kind,day,code,share,open\n1,👨‍👩‍👧,,,,‹x,\n",
    "id,name,kind,day,code,share,open\n1,a\tb,,,,‹x,",
    "id,name,kind,day,code,share,open\n\"1\",\"a\n\n\nb\",,,,‹x,",
  ]

  @Test("line and column count physical lines and Unicode scalars", arguments: rows)
  func countsScalars(text: String) async throws {
    let table = MarkedTable(text)

    let found = try await SmallPackage().diagnostics(of: table.text)

    #expect(found.map(\.code) == ["type-error"])
    #expect(found.first?.spot == table.places.first)
    #expect(found.first?.row == 2)
  }

  @Test("the excerpt is the physical line with the cell underlined")
  func excerpt() async throws {
    let found = try await SmallPackage().diagnostics(
      of: SmallPackage.header + "1,\"甲\n乙\",,,,12.5x,\n")

    #expect(found.first?.excerpt == Excerpt(text: "乙\",,,,12.5x,", offset: 6, length: 5))
  }

  @Test("the excerpt of a very long line is a window around the cell")
  func longExcerpt() async throws {
    let long = String(repeating: "长", count: 2000)
    let schema = """
      {"fields": [{"name": "a"}, {"name": "n", "type": "number"}, {"name": "b"}]}
      """

    let found = try await SmallPackage().diagnostics(
      of: "a,n,b\n\(long),12.5x,\(long)\n", schema: schema)

    let excerpt = try #require(found.first?.excerpt)
    #expect(excerpt.text.unicodeScalars.count == 240)
    #expect(found.first?.marked == "12.5x")
    #expect(found.first?.column == 2002)
  }

  @Test("a dialect's delimiter and quote are followed")
  func dialect() async throws {
    let table = MarkedTable("id;name;kind;day;code;share;open\n1;'a;b';甲;;;‹x;\n")

    let found = try await SmallPackage().diagnostics(
      of: table.text, dialect: #"{"delimiter": ";", "quoteChar": "'"}"#)

    #expect(found.map(\.spot) == table.places)
  }
}
