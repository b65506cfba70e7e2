import Domain
import Surface
import Testing

@testable import Interface

@Suite struct FrameTests {
  @Test(
    "every pane as it is kept at 80x24, in both languages", arguments: Pane.allCases,
    Language.allCases)
  func panes(pane: Pane, language: Language) async throws {
    var model = try await SampleDashboard.model(Size(columns: 80, rows: 24), language)
    model.type(keys: "\(pane.number)")
    try FrameFixture.check(view(model), "\(pane.rawValue)-80x24-\(language.rawValue)")
  }

  @Test(
    "overview and province as they are kept at all four sizes",
    arguments: [(60, 16), (80, 24), (120, 40), (200, 60)], Language.allCases)
  func sizes(size: (Int, Int), language: Language) async throws {
    let size = Size(columns: size.0, rows: size.1)
    var model = try await SampleDashboard.model(size, language)
    try FrameFixture.check(view(model), "overview-\(size)-\(language.rawValue)")
    model.path.append(.province(AreaCode(number: 420_000)))
    try FrameFixture.check(view(model), "province-\(size)-\(language.rawValue)")
  }
}
