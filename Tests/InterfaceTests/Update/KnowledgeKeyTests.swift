import Domain
import Surface
import Testing

@testable import Interface

@Suite struct KnowledgeKeyTests {
  private static let guangxi = AreaCode(number: 450_000)

  private func light(_ model: Model) throws -> Light? {
    try #require(model.scene).snapshot.light("5.2.08", Self.guangxi)
  }

  @Test("v switches between what was known then and now, and stepping in time keeps it")
  func switches() async throws {
    var model = try await SampleDashboard.model()
    #expect(try light(model)?.colourClass == .grey)
    model.type(keys: "v")
    #expect(model.knowledge == .now)
    #expect(try light(model)?.colourClass != .grey)
    model.type(keys: "[")
    #expect(try #require(model.scene).snapshot.knowledge == .now)
    model.type(keys: "0v")
    #expect(try light(model)?.colourClass == .grey)
  }

  @Test("the header says which, in both languages", arguments: [80, 120, 200])
  func header(columns: Int) async throws {
    var model = try await SampleDashboard.model(Size(columns: columns, rows: 40))
    func expect(_ english: String, _ chinese: String) {
      for (language, words) in [(Language.en, english), (.zh, chinese)] {
        model.language = language
        #expect(view(model).lines().prefix(2).joined().contains(words), "\(language)")
      }
    }
    model.chosenDay = model.asOf
    expect("known then", "当时所知")
    model.type(keys: "v")
    expect("known now", "今日所知")
    model.chosenDay = nil
    expect("known now", "今日所知")
  }

  @Test("the day reaches every pane, light and alert")
  func everywhere() async throws {
    var model = try await SampleDashboard.model()
    var earlier = model
    earlier.type(keys: "[")
    let scene = try #require(earlier.scene)
    #expect(scene.snapshot.asOf == Day("2020-05-31"))
    #expect(scene.alerts == scene.snapshot.findAlerts())
    #expect(scene.alerts != (try #require(model.scene).alerts))
    for pane in Pane.allCases where pane != .data {
      model.type(keys: "\(pane.number)")
      earlier.type(keys: "\(pane.number)")
      #expect(view(model).lines().dropFirst(2) != view(earlier).lines().dropFirst(2), "\(pane)")
    }
    earlier.type(keys: "]")
    #expect(view(earlier).lines().dropFirst(2) == view(model).lines().dropFirst(2))
  }
}
