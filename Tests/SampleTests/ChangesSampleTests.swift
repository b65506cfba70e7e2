import Domain
import Sample
import Testing

/// The stories of the sample, as what changed tells them.
@Suite("What changed in the sample")
struct ChangesSampleTests {
  /// The changes between two days, and the stories of the default seed.
  private func changes(_ from: String, _ to: String) async throws -> [ObservedChange] {
    let snapshot = try await LoadedSample.snapshot("2020-06-30")
    let (first, last) = (try #require(Day(from)), try #require(Day(to)))
    return Changes(from: snapshot.at(first), to: snapshot.at(last)).list
  }

  private func story(_ kind: SampleStory.Kind) throws -> SampleStory {
    let day = try #require(Day("2020-06-30"))
    return try #require(SampleDataset(seed: 2020, asOf: day).stories.first { $0.kind == kind })
  }

  @Test("the revised pledge figure is told on the day it was recorded, and on no other")
  func revision() async throws {
    let area = try story(.revision).area
    func told(_ from: String, _ to: String) async throws -> [ObservedChange] {
      try await changes(from, to).filter {
        if case .revision(.indicator(_, area), _, _, _, _) = $0 { true } else { false }
      }
    }
    let found = try await told("2020-06-17", "2020-06-18")
    guard case .revision(_, let period, _, let to, let origin)? = found.first else {
      Issue.record("no revision")
      return
    }
    #expect(period == "2020-05" && to == 6 && origin?.file == "observations.csv")
    #expect(try await told("2020-06-16", "2020-06-17").isEmpty)
    #expect(try await told("2020-06-18", "2020-06-19").isEmpty)
  }

  @Test("the strategy that went back is told as a move backwards")
  func stageBack() async throws {
    let story = try story(.stageBack)
    let moves = try await changes("2020-04-30", "2020-05-31").filter {
      if case .stage(story.measure ?? "", story.area, _, _) = $0 { true } else { false }
    }
    guard case .stage(_, _, let from?, let to)? = moves.first else {
      Issue.record("no move")
      return
    }
    let snapshot = try await LoadedSample.snapshot("2020-06-30")
    let ladder = snapshot.measure(story.measure ?? "")?.ladder ?? ""
    let heights = [from, to].compactMap { snapshot.rung($0, ladder: ladder)?.order }
    #expect(heights.count == 2 && heights[0] > heights[1])
  }

  @Test("the late reporter's lights come back in October")
  func lateReporter() async throws {
    let story = try story(.lateReporter)
    let lights = try await changes("2020-09-30", "2020-10-31").compactMap {
      change -> (Light, Light)? in
      if case .light(story.measure ?? "", story.area, let from, let to) = change {
        return (from, to)
      }
      return nil
    }
    #expect(lights.first?.0.colourClass == .grey && lights.first?.1.colourClass != .grey)
  }

  @Test("a look kept as text tells the same as the snapshot it was taken of")
  func kept() async throws {
    let snapshot = try await LoadedSample.snapshot("2020-06-30")
    let before = snapshot.at(try #require(Day("2020-05-31")))
    let look = try #require(Look(text: Look(before, files: [], user: "li", at: 5).text))
    #expect(look.text.utf8.count < 200_000)
    let told = Changes(from: look, to: snapshot, files: []).list
    #expect(told == Changes(from: before, to: snapshot).list)
    #expect(told.count > 20)
  }

  @Test("nothing has changed between a day and itself")
  func same() async throws {
    #expect(try await changes("2020-06-30", "2020-06-30").isEmpty)
  }
}
