import Domain
import Testing

@testable import Reports

struct JSONWriterTests {
  @Test(
    "numbers are whole, or the fewest digits that read back the same",
    arguments: [
      ("16", "16"), ("43.9", "43.9"), ("-0.5", "-0.5"), ("0", "0"), ("1727.1", "1727.1"),
      ("123456789012", "123456789012"), ("0.00001", "1e-05"), ("2.50", "2.5"),
    ])
  func number(source: String, expected: String) throws {
    let number = try #require(Exact(source))
    #expect(JSONWriter.digits(of: number) == expected)
  }

  @Test("a number without end is not rounded to places")
  func third() throws {
    let third = try #require(Exact(100, over: 3))
    #expect(JSONWriter.digits(of: third) == "33.333333333333336")
  }

  @Test(
    "any text reads back as it was",
    arguments: [
      "", "湖北省", "\"\\/", "a\nb\r\tc", "\u{1B}[31m", "\u{0}\u{1F}\u{7F}\u{9B}", "\u{202E}txt.exe",
      "😀", "\u{2028}\u{2029}\u{FEFF}", "e\u{301}", "\u{E0001}",
    ])
  func text(source: String) throws {
    let written = JSONWriter.text(of: .list([.text(source)]))
    #expect(try StrictJSON.read(written)[0] == .text(source))
  }

  @Test("nothing in a text steers a terminal it is shown on")
  func harmless() {
    let written = JSONWriter.text(of: .text("\u{1B}]0;\u{7}\u{9D}\u{202E}\u{2066}\u{85}"))
    #expect(written == "\"\\u001b]0;\\u0007\\u009d\\u202e\\u2066\\u0085\"\n")
  }

  @Test("the outermost object has a line a name and its lists a line a value")
  func layout() {
    let value: JSONValue = [
      "empty": .list([]), "rows": .list([["a": .whole(1), "b": .list([.null, .truth(true)])]]),
      "inner": ["x": .whole(nil)],
    ]
    #expect(
      JSONWriter.text(of: value) == """
        {
          "empty": [],
          "rows": [
            {"a": 1, "b": [null, true]}
          ],
          "inner": {"x": null}
        }

        """)
  }
}
