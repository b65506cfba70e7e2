import Domain
import Surface
import Testing

@testable import Interface

struct NetworkPageTests {
  @Test("the country stands first, then the province covered least; who has none stands last")
  func order() {
    let screen = Screen(.pane(.network))
    #expect(
      screen.column("name", of: .provinces)
        == ["China", "Hubei", "Guizhou", "Guangdong", "Beijing", "XPCC"])
    #expect(screen.column("covered", of: .provinces).prefix(3) == ["3/333", "1/3", "1/2"])
  }

  @Test("coverage is never shown without its denominator")
  func denominator() {
    #expect(Screen(.pane(.network)).text.contains("0.9 % = 3/333 prefectures covered"))
  }

  @Test("gaps come before what is covered, the largest first")
  func gaps() {
    var screen = Screen(.pane(.network))
    #expect(screen.column("name", of: .gaps) == ["Enshi", "Liupanshui", "Huangshi"])
    screen.press(.down)
    #expect(screen.column("name", of: .gaps) == ["Enshi", "Huangshi", "Wuhan"])
  }

  @Test("the three services stand first, then the items without an entry, the worst class first")
  func services() {
    let screen = Screen(.pane(.network))
    #expect(screen.column("value", of: .services).prefix(3) == ["75.0", "25.0", "75.0"])
    #expect(screen.column("class", of: .services) == ["B", "G", "I", "G", "G", "G", "B", "I"])
  }

  @Test("an item counts from the day it has its entry")
  func since() throws {
    let scene = try #require(Screen(.pane(.network)).model.scene)
    var item = SmallDataset.items[0]
    item.since = SmallDataset.day(2020, 7, 1)
    #expect(!scene.isOnNetwork(item))
    item.since = SmallDataset.day(2020, 6, 30)
    #expect(scene.isOnNetwork(item))
  }

  @Test("Enter on a gap leads to the prefecture")
  func entering() {
    var screen = Screen(.pane(.network))
    screen.press(.tab, .enter)
    #expect(screen.model.page == .prefecture(AreaCode(number: 422_800)))
  }

  @Test(
    "where no node was read nothing is said of what is covered",
    arguments: [
      Page.pane(.network), .province(SmallDataset.hubei), .prefecture(AreaCode(number: 422_800)),
      .placement(.country),
    ])
  func unread(page: Page) {
    let known = Screen(page)
    var screen = Screen(page)
    var loaded = SmallDataset.loaded
    loaded.dataset.nodes = []
    _ = update(&screen.model, .datasetLoaded(loaded))
    screen.model.path = [page]
    #expect(["no service node", "– of 3 have an agency"].contains { screen.text.contains($0) })
    for word in ["no public service agency", "1 of 3", "3 of 5", "Adds", "○  Wuhan"] {
      #expect(!screen.text.contains(word), "\(screen.text)")
    }
    #expect(known.text != screen.text)
  }

  @Test("columns of several kinds come all or not at all", arguments: [72, 80, 110, 190])
  func columns(room: Int) throws {
    let scene = try #require(Screen(.pane(.network)).model.scene)
    let ids = Set(scene.networkTable(in: room).columns.map(\.id))
    let classes = ServiceClass.allCases.count { ids.contains("reach_\($0.rawValue)") }
    let kinds = NodeKind.allCases.count { ids.contains($0.rawValue) }
    #expect([0, 3].contains(classes))
    #expect([0, 7].contains(kinds))
    #expect((classes, kinds) == (room >= 110 ? 3 : 0, room >= 190 ? 7 : 0))
  }
}
