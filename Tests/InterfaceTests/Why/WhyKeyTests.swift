import Domain
import Surface
import Testing
import Wording

@testable import Interface

/// The page that says why, walked through by keys.
@Suite struct WhyKeyTests {
  private static func why(_ keys: String, language: Language = .en) async throws -> Model {
    var model = try await SampleDashboard.model(Size(columns: 100, rows: 40), language)
    model.type(keys: keys)
    _ = update(&model, .keyPressed(.enter))
    model.type(keys: "w")
    return model
  }

  private static func text(_ model: Model) -> String { view(model).lines().joined(separator: "\n") }

  @Test("the paragraph of the programme stands at the end, in three keys")
  func paragraph() async throws {
    var model = try await Self.why("5'3.2.01")
    _ = update(&model, .keyPressed(.end))
    let text = Self.text(model)
    #expect(text.contains("We will continue to improve the quality and efficiency of tr"))
    #expect(text.contains("3.2.01"))
  }

  @Test("every line of the programme a measure names has its paragraph")
  func paragraphs() async throws {
    let model = try await SampleDashboard.model()
    let snapshot = try #require(model.scene).snapshot
    for measure in snapshot.dataset.measures {
      let lineage = try #require(snapshot.judgement(measure.id, .china)).lineage
      #expect(lineage.paragraph(in: snapshot)?.isEmpty == false, "\(measure.id)")
    }
  }

  @Test("Enter asks for the line under the cursor, which shows its cells under their headings")
  func line() async throws {
    var model = try await Self.why("5'3.2.01")
    guard case .why(let why, _, _) = model.overlay else {
      Issue.record("nothing is explained")
      return
    }
    let origin = try #require(why.lineage.inputs.first).origin
    #expect(update(&model, .keyPressed(.enter)) == [.readLine(origin)])
    let line = SourceLine(
      origin: origin, cells: [.init(heading: "value", text: "4.5")],
      around: [
        .init(number: origin.line - 1, text: "before"), .init(number: origin.line, text: "a,4.5"),
      ])
    _ = update(&model, .lineRead(line))
    let text = Self.text(model)
    #expect(text.contains(origin.description))
    #expect(text.contains("value") && text.contains("before") && text.contains("a,4.5"))
    #expect(model.type(keys: "e") == [.openEditor(origin)])
    _ = update(&model, .keyPressed(.escape))
    #expect(model.overlay == .why(why, cursor: 0, top: 0))
    _ = update(&model, .keyPressed(.escape))
    #expect(model.overlay == nil)
  }

  @Test("a line that comes after the page was closed shows nothing")
  func late() async throws {
    var model = try await Self.why("5'3.2.01")
    _ = update(&model, .keyPressed(.escape))
    let line = SourceLine(origin: Origin(file: "a.csv", line: 1), cells: [], around: [])
    _ = update(&model, .lineRead(line))
    #expect(model.overlay == nil)
  }

  @Test("a line that is gone says so")
  func gone() async throws {
    var model = try await Self.why("5'3.2.01")
    let words = Phrase(zh: "没有了", en: "it is gone")
    _ = update(
      &model,
      .lineRead(
        SourceLine(origin: Origin(file: "a.csv", line: 9), cells: [], around: [], fault: words)))
    #expect(Self.text(model).contains("it is gone"))
  }

  @Test("every record of a revised figure is listed, the oldest first, and one is in force")
  func records() async throws {
    var model = try await SampleDashboard.model(Size(columns: 100, rows: 40), .en)
    let snapshot = try #require(model.scene).snapshot
    let fujian = AreaCode(number: 350_000)
    let period = try #require(Period("2020-05"))
    let records = snapshot.revisions("pledge_financing_amount", fujian, period)
    #expect(records.map { $0.observation.value?.text() } == ["5.5", "6"])
    #expect(records.map(\.isInForce) == [false, true])
    let early = snapshot.at(try #require(Day("2020-06-10")), knowing: .then)
      .revisions("pledge_financing_amount", fujian, period)
    #expect(early.map(\.isInForce) == [true, false])
    #expect(early.map(\.isKnown) == [true, false])
    let input = Lineage.Input(
      name: "pledge_financing_amount", place: "350000", when: "2020-05", value: "6",
      origin: try #require(records.last).observation.origin)
    let why = Explanation(
      title: .china, place: .china, value: .china,
      lineage: Lineage(.observation("pledge_financing_amount"), inputs: [input]))
    model.overlay = .why(why, cursor: 0, top: 0)
    let text = Self.text(model)
    #expect(text.contains("2020-05-31") && text.contains("2020-06-18"))
    #expect(text.contains("preliminary") && text.contains("revised"))
    #expect(text.contains("◀ in force"))
    // A record is a row of a file as the rows above are.
    _ = update(&model, .keyPressed(.down))
    #expect(
      update(&model, .keyPressed(.enter)) == [
        .readLine(try #require(records.first).observation.origin)
      ])
  }
}
