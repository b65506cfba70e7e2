import Domain
import Surface
import Testing

@testable import Interface

/// Parts of a page are shown again as long as nothing they are drawn from has changed.
@Suite("Pictures that are kept")
struct KeptPictureTests {
  /// The keys that change something on the overview, or lead away and back.
  private static let keys: [Key] =
    [.up, .down, .left, .right, .tab, .shiftTab, .end, .home, .pageDown, .escape, .enter]
    + "msSfL[]v 0/a'3d1111T".map(Key.character)

  @Test(
    "whatever is pressed, the overview is the one drawn anew", arguments: [1, 2, 3] as [UInt64])
  func same(seed: UInt64) async throws {
    let size = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)][Int(seed % 2)]
    var model = try await SampleDashboard.model(size, seed == 3 ? .zh : .en)
    var state = seed
    for step in 0..<30 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let key = Self.keys[Int(state >> 33) % Self.keys.count]
      _ = update(&model, .keyPressed(key))
      #expect(view(model) == view(try drawnAnew(model)), "seed \(seed), step \(step), \(key)")
    }
  }

  @Test("a part is drawn once while only other parts have the keys")
  func once() async throws {
    var model = try await SampleDashboard.model()
    _ = view(model)
    _ = update(&model, .keyPressed(.down))
    let scene = try #require(model.scene)
    let section = try #require(model.sections(scene).first { $0.id == .targets })
    var surface = Surface(size: model.size)
    var count = 0
    scene.drawKept(section, on: &surface) { _, _, _ in count += 1 }
    #expect(count == 0)
    scene.drawKept(.detail, of: .centre("other"), on: &surface, in: section.rect) { _, _, _ in
      count += 1
    }
    #expect(count == 1)
  }

  /// The same with nothing kept.
  private func drawnAnew(_ model: Model) throws -> Model {
    var model = model
    guard case .loaded(let standing) = model.content else { return model }
    model.content = .loaded(standing.with(rules: standing.rules))
    return model
  }
}
