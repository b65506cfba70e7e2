import Domain
import Surface
import Testing

@testable import Interface

/// The line a filter is typed in, on the sample's tables.
@Suite("The line of a filter")
struct FilterLineTests {
  private static let centres = Page.pane(.protection)

  private func model(_ keys: String, _ language: Language = .en) async throws -> Model {
    var model = try await SampleDashboard.model(Size(columns: 120, rows: 40), language)
    model.type(keys: keys)
    return model
  }

  private func rows(_ model: Model) throws -> [Row] {
    PlaceOnPage(model: model, scene: try #require(model.scene)).rows
  }

  private func filter(_ model: Model) -> String? { model.states[model.page]?[.centres].filter }

  @Test("a comparison keeps the centres above it, in either language")
  func centres() async throws {
    for (keys, language) in [("3/backlog>10", Language.en), ("3/积压>10", .zh), ("3/积压>10", .en)] {
      let model = try await model(keys, language)
      let kept = try rows(model)
      #expect(!kept.isEmpty)
      for row in kept {
        guard case .number(let backlog) = row.cells["backlog"]?.key else {
          Issue.record("\(row.id) has no backlog")
          continue
        }
        #expect(backlog > 10 && !row.isWhole)
      }
    }
  }

  @Test("region and light are known though no column shows them")
  func facts() async throws {
    let model = try await model("4/region:west")
    let west = try #require(model.scene).snapshot.units.filter { $0.region == .west }
    #expect(Set(try rows(model).map(\.id)) == Set(west.map { .area($0.code) }))
  }

  @Test("while a condition is not whole, what stands before it is in force")
  func unfinished() async throws {
    var model = try await model("3/hubei or wuhan")
    #expect(filter(model) == "hubei or wuhan")
    model.type(keys: " backlog>")
    #expect(filter(model) == "hubei or wuhan")
    model.type(keys: "1")
    #expect(filter(model) == "hubei or wuhan backlog>1")
  }

  @Test("the name of a column being typed empties no table")
  func fieldName() async throws {
    let model = try await model("3/backlog")
    #expect(filter(model) != "backlog")
    #expect(try !rows(model).isEmpty)
  }

  @Test("a fault keeps the last good filter, is told above the line, and Enter does not close it")
  func fault() async throws {
    var model = try await model("3/wuhan light:pink")
    _ = update(&model, .keyPressed(.enter))
    #expect(model.prompt != nil)
    #expect(filter(model) == "wuhan")
    let lines = view(model).lines()
    #expect(lines[38].contains("no light is called “pink”"))
    let arrow = try #require(lines[38].firstIndex(of: "↓"))
    let place = lines[38].distance(from: lines[38].startIndex, to: arrow)
    #expect(lines[39].dropFirst(place).hasPrefix("pink"))
    _ = update(&model, .keyPressed(.escape))
    #expect(filter(model) == "")
  }

  @Test(
    "Tab takes what is shown dim after the cursor",
    arguments: [
      ("3/back", "backlog"), ("3/backlog", "backlog>"), ("3/lig", "light"), ("3/light", "light:"),
      ("3/light:far", "light:\"far behind\""), ("3/province:hub", "province:Hubei"),
      ("4/region:we", "region:West"),
    ])
  func completion(_ keys: String, _ text: String) async throws {
    var model = try await model(keys)
    _ = update(&model, .keyPressed(.tab))
    #expect(model.prompt?.text == text)
    if case .filter = model.prompt?.purpose {} else { Issue.record("Tab left the line") }
  }

  @Test("in Chinese pinyin completes to the characters, and → does what Tab does")
  func pinyin() async throws {
    var model = try await model("3/省份:hub", .zh)
    _ = update(&model, .keyPressed(.right))
    #expect(model.prompt?.text == "省份:湖北")
  }

  @Test("the line says how many rows are kept of how many")
  func count() async throws {
    let model = try await model("3/wuhan")
    let all = try #require(model.scene).snapshot.dataset.centres.count
    #expect(view(model).lines()[39].contains("\(try rows(model).count) of \(all)"))
  }

  @Test("a filter that the table cannot read any more keeps every row, and is still shown")
  func unreadable() async throws {
    var model = try await model("3")
    let all = try rows(model).count
    model.states[Self.centres, default: PageState()][.centres].filter = "gone>5"
    #expect(try rows(model).count == all)
    #expect(view(model).lines().contains { $0.contains("/gone>5") })
  }

  @Test(
    "every column of every table can be asked for by its heading and by its id",
    arguments: Language.allCases)
  func everywhere(_ language: Language) async throws {
    let hubei = AreaCode(number: 420_000)
    let centre = try #require(try await model("", language).scene?.snapshot.dataset.centres.first)
    let below: [Page] = [
      .province(hubei), .prefecture(AreaCode(number: 420_100)), .centre(centre.id),
      .compare([hubei, AreaCode(number: 430_000)]), .ranking(.passRate), .placement(.country),
      .demand, .reporting, .changes,
    ]
    for page in Pane.allCases.map({ Page.pane($0) }) + below {
      var model = try await model("", language)
      model.path = [page]
      for _ in 0..<5 {
        let place = PlaceOnPage(model: model, scene: try #require(model.scene))
        let listing = try #require(place.section?.listing)
        for field in listing.filterFields.all {
          #expect(listing.filterFields.field(named: field.id) != nil)
          #expect(listing.filterFields.field(named: field.name(in: language)) != nil)
        }
        _ = update(&model, .keyPressed(.tab))
      }
    }
  }

  @Test(
    "the line as it is kept: typed, completed and with a fault", arguments: Language.allCases,
    [(80, 24), (120, 40)])
  func frames(_ language: Language, _ size: (Int, Int)) async throws {
    let size = Size(columns: size.0, rows: size.1)
    var model = try await SampleDashboard.model(size, language)
    model.type(keys: language == .zh ? "3/积压>10 省份:湖" : "3/backlog>10 province:hu")
    try FrameFixture.check(view(model), "filter-\(size)-\(language.rawValue)")
    model.type(keys: language == .zh ? "北 状态:粉" : "bei light:pink")
    try FrameFixture.check(view(model), "filter-fault-\(size)-\(language.rawValue)")
  }
}
