import Domain
import Testing

@Suite("A look as text")
struct LookTests {
  private var look: Look {
    var data = RuleData(.rate, direction: .down)
    data.measure(.threshold, target: "16", op: "le", direction: .down)
    data.figure("2020Q1", "17.3")
    data.ladder("plan", ["not_started", "adopted"])
    data.measure(.stage, "n", scope: .local, rung: "adopted", ladder: "plan")
    for area in RuleData.provinces { data.move("2020-06-01", "adopted", area, measure: "n") }
    let snapshot = Snapshot(data.dataset, asOf: Day(2020, 6, 30) ?? Day(number: 0))
    return Look(snapshot, files: ["a b.csv", "数据.csv"], user: "王芳", at: 1_600_000_000)
  }

  @Test("reading undoes writing")
  func roundTrip() {
    #expect(!look.lights.isEmpty && !look.figures.isEmpty && !look.rungs.isEmpty)
    #expect(Look(text: look.text) == look)
  }

  @Test(
    "what is no look is none",
    arguments: ["", "look 2\t2020-06-30\t0\tli\n", "look 1\t2020-06-31\t0\tli\n", "garbage"])
  func none(text: String) { #expect(Look(text: text) == nil) }

  @Test("lines that cannot be read are passed over")
  func lenient() {
    let more = look.text + "figure\tarea\tno_such\t420000\t2020-06\t1/0\nfuture\tx\nfigure\n"
    #expect(Look(text: more) == look)
  }

  @Test("a subject is read back from its text, and nothing else is one")
  func subjects() {
    let subjects: [NoteSubject] = [
      .measure("1.1.06", RuleData.hubei), .area(.china), .centre("a:b"), .node("n"),
      .file("a b.csv"),
    ]
    for subject in subjects { #expect(NoteSubject(subject.description) == subject) }
    #expect(NoteSubject("measure:1.1.06") == .measure("1.1.06", .china))
    for text in ["", "measure:", "measure:1@x", "measure:1@2@3", "area:hubei", "planet:9"] {
      #expect(NoteSubject(text) == nil, "\(text)")
    }
  }
}
