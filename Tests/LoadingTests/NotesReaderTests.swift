import Domain
import Reports
import Testing

@testable import Loading

@Suite("Notes as CSV")
struct NotesReaderTests {
  private func note(_ text: String, id: String = "n1", author: String = "李") -> Note {
    Note(
      id: id, subject: .measure("1.1.06", AreaCode(number: 420_000)), text: text, author: author,
      writtenAt: 1_593_504_300)
  }

  private func read(_ text: String) -> (notes: [Note], faults: [Diagnostic]) {
    NotesReader.read(Array(text.utf8), of: "n.csv")
  }

  @Test("the export is RFC 4180 with a heading, and no cell of it is a formula")
  func export() {
    #expect(
      NotesTable.csv(of: [note("a \"b\",\nc"), note("=1+1", id: "-2", author: "@x")])
        == "\u{FEFF}id,subject,author,written_at,text\r\n"
        + "n1,measure:1.1.06@420000,李,2020-06-30T08:05:00Z,\"a \"\"b\"\",\nc\"\r\n"
        + "'-2,measure:1.1.06@420000,'@x,2020-06-30T08:05:00Z,'=1+1\r\n")
  }

  @Test(
    "import undoes export",
    arguments: [
      "plain", "=1+1", "+86", "-", "@here", "'", "'=x", "''=x", "'quoted'", "＝和", "\t=1",
      "a,b", "\"", "\"\"", "line\nline", "line\r\nline\rline", " spaces ", "湖北，“已核实”",
      "a\u{2028}b", "e\u{301}", "\n=1", "\r", "👨‍👩‍👧",
    ])
  func roundTrip(text: String) {
    let notes = [note(text), note("other", id: "=n2", author: "+w")]
    let (found, faults) = read(NotesTable.csv(of: notes))
    if text == "\r" {
      #expect(faults.map(\.code) == ["constraint-error"], "blank")
      return
    }
    #expect(found == notes)
    #expect(faults.isEmpty)
  }

  @Test("import undoes export, whatever the text", arguments: 0..<50)
  func anyText(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let alphabet = Array("=+-@'\",\r\n\tab湖＝ ".unicodeScalars)
    var text = "x"
    for _ in 0..<20 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text.unicodeScalars.append(alphabet[Int(state >> 33) % alphabet.count])
    }
    text.unicodeScalars.removeFirst()
    text.unicodeScalars.append("x")
    #expect(read(NotesTable.csv(of: [note(text)])).notes == [note(text)], "seed \(seed)")
  }

  @Test("columns may stand in any order, more are passed over, and an id may be missing")
  func lenient() throws {
    let table = "text,more,author,subject,written_at\nhello,x,Li,area:420000,2020-06-30T00:00:00Z\n"
    let (notes, faults) = read(table)
    #expect(faults.isEmpty)
    let found = try #require(notes.first)
    #expect(found.subject == .area(AreaCode(number: 420_000)) && found.text == "hello")
    #expect(found.id.count == 32)
    #expect(read(table).notes == notes, "the same row gives the same id")
  }

  @Test(
    "a fault is told by line and column, and the other rows are read",
    arguments: [
      ("a,planet:9,Li,2020-06-30T00:00:00Z,x", 2, 3, "type-error"),
      ("湖北,area:420000,Li,2020-06-30,x", 2, 19, "type-error"),
      ("a,area:420000,,2020-06-30T00:00:00Z,x", 2, 15, "constraint-error"),
      ("a,area:420000,Li,2020-06-30T00:00:00Z,\"  \"", 2, 39, "constraint-error"),
      ("a,area:420000,Li,2020-06-30T00:00:00Z", 2, 1, "missing-cell"),
      ("a,area:420000,Li,2020-06-30T00:00:00Z,x,y", 2, 41, "extra-cell"),
      ("\"a\nb\",planet:9,Li,2020-06-30T00:00:00Z,x", 3, 4, "type-error"),
      ("ok,area:110000,Li,2020-06-30T00:00:00Z,x", 3, 1, "primary-key"),
    ])
  func faults(row: String, line: Int, column: Int, code: String) {
    let table =
      "id,subject,author,written_at,text\n\(row)\nok,area:420000,Li,2020-06-30T00:00:00Z,x\n"
    let (notes, faults) = read(table)
    #expect(notes.count == 1)
    #expect(faults.map { [$0.line ?? 0, $0.column ?? 0] } == [[line, column]])
    #expect(faults.map(\.code) == [code])
  }

  @Test("a table without a column, with quotes left open, or not UTF-8 is told as a whole")
  func whole() {
    #expect(read("id,subject,text\na,b,c\n").faults.map(\.field) == ["author", "written_at"])
    #expect(
      read("id,subject,author,written_at,text\n\"a,b").faults.map(\.code) == ["source-error"])
    #expect(NotesReader.read([0xC3, 0x28], of: "n").faults.map(\.code) == ["encoding-error"])
    #expect(read("").notes.isEmpty && read("").faults.isEmpty)
  }

  @Test("a moment is read back from its text, and nothing else is one")
  func moments() {
    for seconds in [0, -1, 951_827_696, 1_593_504_300, 4_102_444_799] {
      #expect(NoteTime.seconds(NoteTime.text(seconds)) == seconds)
    }
    for text in ["2020-06-30", "2020-06-30T24:00:00Z", "2020-06-30T1:00:00Z", "T00:00:00Z", "Z"] {
      #expect(NoteTime.seconds(text) == nil, "\(text)")
    }
  }
}
