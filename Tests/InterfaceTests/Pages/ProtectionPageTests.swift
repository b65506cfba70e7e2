import Domain
import Surface
import Testing

@testable import Interface

struct ProtectionPageTests {
  @Test("the country stands first, then the centre that needs a person most")
  func order() {
    let names = Screen(.pane(.protection)).column("name", of: .centres)
    #expect(names == ["3 open", "Wuhan", "Guangzhou", "Beijing"])
  }

  @Test("sorting leaves the country on top")
  func sorting() {
    var screen = Screen(.pane(.protection))
    screen.press(.right, .character("s"))
    #expect(
      screen.column("name", of: .centres) == ["3 open", "Beijing", "Guangzhou", "Wuhan"])
  }

  @Test("the detail follows the cursor, with what its province asks of it")
  func detail() {
    var screen = Screen(.pane(.protection))
    screen.press(.down)
    #expect(screen.text.contains("China (Wuhan) IP Protection Center"))
    #expect(screen.text.contains("31 of 40 posts filled"))
    #expect(screen.text.contains("223 a month, room for 200"))
    screen.press(.down)
    #expect(screen.text.contains("China (Guangzhou) IP Protection Center"))
  }

  @Test("Enter leads to the centre below its province and prefecture")
  func entering() {
    var screen = Screen(.pane(.protection))
    screen.press(.down, .enter)
    #expect(screen.model.path.first == .pane(.protection))
    #expect(screen.model.page == .centre("wuhan"))
    #expect(screen.model.path.contains(.province(SmallDataset.hubei)))
  }

  @Test("a centre that has not opened stands last, and says since when it is approved")
  func notOpen() {
    var screen = Screen(.pane(.protection))
    screen.press(.character("["), .character("{"), .character("{"), .character("{"))
    #expect(screen.model.asOf.year == 2017)
    screen.press(.down)
    #expect(screen.text.contains("not yet"))
  }

  @Test(
    "a centre is known by what stands in its brackets, else by its name",
    arguments: [
      ("中国（武汉）知识产权保护中心", "武汉"), ("中国(滨海新区)中心", "滨海新区"), ("某中心", "某中心"), ("）（", "）（"),
    ])
  func shortName(name: String, short: String) {
    var centre = SmallDataset.centres[0]
    centre.name = Phrase(zh: name, en: name)
    #expect(centre.shortName.zh == short)
  }
}

struct CentrePageTests {
  @Test("the months are listed from the last complete one back")
  func months() {
    let months = Screen(.centre("wuhan")).column("month", of: .months)
    #expect(months.first == "2020-06")
    #expect(months.last == "2018-01")
  }

  @Test("a month's figure is explained by the row it stands in")
  func why() {
    var screen = Screen(.centre("wuhan"))
    screen.press(.tab, .down, .right, .character("w"))
    guard case .why(let explanation, _, _) = screen.model.overlay else {
      Issue.record("nothing is explained")
      return
    }
    #expect(explanation.lineage.inputs.map(\.origin.line) == [128])
  }

  @Test("Enter on where it is leads to the province, and to the prefecture")
  func links() {
    var screen = Screen(.centre("wuhan"))
    screen.press(.tab, .tab, .enter)
    #expect(screen.model.page == .province(SmallDataset.hubei))
    screen = Screen(.centre("wuhan"))
    screen.press(.tab, .tab, .down, .enter)
    #expect(screen.model.page == .prefecture(AreaCode(number: 420_100)))
  }

  @Test("figures have a place among the centres only where one way is better")
  func ranks() {
    let screen = Screen(.centre("wuhan"))
    let names = screen.column("name", of: .figures)
    let ranks = Dictionary(uniqueKeysWithValues: zip(names, screen.column("rank", of: .figures)))
    #expect(ranks["received"] == "")
    #expect(ranks["p90 days"] == "3rd of 3")
  }
}
