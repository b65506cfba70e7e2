import Domain
import Surface
import Testing

@testable import Interface

/// Listings are made once for what is in sight.
@Suite("Listings that are kept")
struct KeptListingTests {
  /// How often a listing of `scene` is made when it is asked for now.
  private func makes(_ scene: Scene, of subject: RowID? = nil) -> Int {
    var count = 0
    _ = scene.kept(.centres, of: subject) { scene in
      count += 1
      return scene.centresTable()
    }
    return count
  }

  private func scene(_ keys: [Key] = []) async throws -> Scene {
    var model = try await SampleDashboard.model()
    for key in keys { _ = update(&model, .keyPressed(key)) }
    return try #require(model.scene)
  }

  @Test("a listing is made once, wherever the cursor goes")
  func once() async throws {
    var scene = try await scene([.character("3")])
    #expect(makes(scene, of: .centre("a")) == 1)
    scene.state[.centres].cursor = .centre("b")
    scene.focus = .measures
    #expect(makes(scene, of: .centre("a")) == 0)
    #expect(makes(scene, of: .centre("b")) == 1)
  }

  @Test(
    "a listing is made anew for another page, language, layer or minute",
    arguments: [
      { $0.sight.page = .demand }, { $0.sight.language = .zh },
      { $0.sight.layer = .figure(.coverage) }, { $0.sight.now += 60 },
      { $0.sight.severity = .critical }, { $0.sight.marked = [.china] },
    ] as [@Sendable (inout Scene) -> Void])
  func anew(_ change: @Sendable (inout Scene) -> Void) async throws {
    var scene = try await scene()
    _ = makes(scene)
    change(&scene)
    #expect(makes(scene) == 1)
    #expect(makes(scene) == 0)
  }

  @Test("another month has listings of its own")
  func month() async throws {
    let now = try await scene([.character("3")])
    let earlier = try await scene([.character("3"), .character("[")])
    #expect(makes(now, of: .file("x")) == 1)
    #expect(makes(earlier, of: .file("x")) == 1)
  }

  @Test("what makes a listing is told nothing of where the user is")
  func blind() async throws {
    var scene = try await scene()
    scene.state[.centres].cursor = .centre("b")
    scene.focus = .centres
    _ = scene.kept(.gaps) { scene in
      #expect(scene.state == PageState())
      #expect(scene.focus == nil)
      return scene.centresTable()
    }
  }
}
