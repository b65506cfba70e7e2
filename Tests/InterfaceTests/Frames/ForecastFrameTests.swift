import Domain
import Surface
import Testing

@testable import Interface

@Suite struct ForecastFrameTests {
  /// The dashboard on the programme, with the cursor on a measure.
  private func model(
    _ measure: String, _ size: Size, _ language: Language
  ) async throws -> Model {
    var model = try await SampleDashboard.model(size, language)
    model.type(keys: "5")
    model.states[model.page, default: PageState()].focus = .tree
    model.states[model.page]?[.tree].cursor = .measure(measure)
    return model
  }

  @Test(
    "a measure with its forecast as it is kept, at three sizes in both languages",
    arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
  func growth(size: (Int, Int), language: Language) async throws {
    let size = Size(columns: size.0, rows: size.1)
    let model = try await model("4.1.07", size, language)
    try FrameFixture.check(view(model), "forecast-\(size)-\(language.rawValue)")
  }

  @Test(
    "levels, a batch and a count of provinces as they are kept",
    arguments: ["5.2.08", "5.2.04", "1.1.06", "4.2.11"])
  func others(measure: String) async throws {
    let model = try await model(measure, Size(columns: 140, rows: 44), .en)
    try FrameFixture.check(view(model), "forecast-\(measure)-en")
  }

  @Test(
    "why explains a forecast, at three sizes in both languages",
    arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
  func why(size: (Int, Int), language: Language) async throws {
    let size = Size(columns: size.0, rows: size.1)
    var model = try await model("4.1.07", size, language)
    model.states[model.page]?[.tree].column = "forecast"
    model.type(keys: "w")
    try FrameFixture.check(view(model), "forecast-why-\(size)-\(language.rawValue)")
  }

  @Test("the marks of a fan are told apart without colour")
  func withoutColour() async throws {
    let lines = view(try await model("5.2.08", Size(columns: 140, rows: 44), .en)).lines()
    #expect(lines.contains { $0.contains("░") })
    #expect(lines.contains { $0.contains("┄") })
  }
}
