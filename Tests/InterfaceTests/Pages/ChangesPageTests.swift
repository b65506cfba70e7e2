import Domain
import Surface
import Testing
import Wording

@testable import Interface

@Suite("The page of what has changed")
struct ChangesPageTests {
  @Test("without an earlier look it says so; once more tells since the day before")
  func withoutLook() {
    var screen = Screen(.pane(.overview))
    screen.press(.character("d"))
    #expect(screen.model.page == .changes)
    #expect(screen.text.contains(Phrase.noLastLook.en))
    screen.press(.character("d"))
    #expect(screen.text.contains("since the day before, 2020-06-29"))
    screen.press(.backspace)
    #expect(screen.model.page == .pane(.overview))
  }

  @Test("what moved since the last look is listed, and Enter leads to it")
  func lastLook() throws {
    var screen = Screen(.pane(.overview))
    var look = try #require(screen.model.look)
    let measure = try #require(SmallDataset.dataset.measures.first { look.lights[$0.id] != nil })
    let place = try #require(look.areas.firstIndex(of: SmallDataset.hubei))
    let now = try #require(look.lights[measure.id]?[place])
    let before: Light = now == .overdue ? .done : .overdue
    look.lights[measure.id]?[place] = before
    _ = update(&screen.model, .recalled(Recollection(lastLook: look), saying: nil))
    screen.press(.character("d"))
    let told = ObservedChange.light(
      measure: measure.id, area: SmallDataset.hubei, from: before, to: now)
    #expect(screen.model.review?.changes?.list == [told])
    #expect(screen.text.contains("1 change"))
    screen.press(.backspace)
    #expect(screen.text.contains("1 light moved"), "the overview tells it in short")
    screen.press(.character("["))
    #expect(!screen.text.contains("1 light moved"), "it speaks of the present day")
    screen.press(.character("0"), .character("d"))
    screen.press(.enter)
    #expect(screen.model.page == .province(SmallDataset.hubei))
  }

  @Test("D takes a day or a month, and says what is none")
  func sinceDay() {
    var screen = Screen(.pane(.overview))
    screen.press(.character("D"))
    screen.model.type(keys: "May")
    screen.press(.enter)
    #expect(screen.model.notice == .noDay("May"))
    screen.press(.control("u"))
    screen.model.type(keys: "2020-05")
    screen.press(.enter)
    #expect(screen.model.page == .changes)
    #expect(screen.model.review?.basis.since == .day(SmallDataset.day(2020, 5, 31)))
  }

  @Test("stepping through time tells the changes to the day looked at")
  func time() {
    var screen = Screen(.pane(.overview))
    screen.press(.character("d"), .character("d"), .character("["))
    #expect(screen.model.review?.changes?.to == SmallDataset.day(2020, 5, 31))
    #expect(screen.model.review?.changes?.from == SmallDataset.day(2020, 5, 30))
  }

  @Test("the look that is kept is that of the present day, wherever the user has stepped to")
  func present() throws {
    var screen = Screen(.pane(.overview))
    let look = try #require(screen.model.look)
    screen.press(.character("["), .character("v"))
    #expect(screen.model.look == look)
  }
}
