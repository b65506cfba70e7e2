import Domain
import Surface
import Testing

@testable import Interface

struct StrategyPageTests {
  let hubei = Page.province(SmallDataset.hubei)

  @Test("the matrix has the measures provinces are judged on, and not the national one")
  func columns() throws {
    let screen = Screen(.pane(.strategy))
    let scene = try #require(screen.model.scene)
    #expect(scene.provincialMeasures.map(\.id) == ["1.1.06", "1.2.04", "4.2.10"])
    #expect(screen.column("name", of: .measures) == ["Finish the powerhouse outline"])
  }

  @Test("provinces keep the order of their codes, and XPCC stands below them")
  func order() {
    let names = Screen(.pane(.strategy)).column("name", of: .matrix)
    #expect(names == ["Beijing", "Hubei", "Guangdong", "Guizhou", "XPCC"])
  }

  @Test("moving down shows the next province, moving right its next measure")
  func moving() {
    var screen = Screen(.pane(.strategy))
    screen.press(.down)
    #expect(screen.text.contains("1.1.06 Draw up a provincial IP strategy"))
    #expect(screen.text.contains("● Consultation  2020-06-12"))
    screen.press(.right)
    #expect(screen.text.contains("1.2.04 Prepare the 14th five-year plan"))
    #expect(screen.text.contains("● Drafted       2020-05-20"))
  }

  @Test("the timeline follows the province, the newest move first")
  func timeline() {
    var screen = Screen(.pane(.strategy))
    #expect(screen.column("day", of: .timeline) == [])
    screen.press(.down)
    #expect(
      screen.column("day", of: .timeline)
        == ["2020-06-12", "2020-05-20", "2020-04-30", "2020-02-10"])
  }

  @Test("while the national measures have the keys, the detail speaks of the country")
  func national() {
    var screen = Screen(.pane(.strategy))
    screen.press(.down, .tab, .tab)
    #expect(screen.model.states[.pane(.strategy)]?.focus == .measures)
    #expect(screen.text.contains("1.1.01 Finish the powerhouse outline"))
    #expect(screen.column("day", of: .timeline) == ["2020-05-08"])
  }

  @Test("Enter leads to the province of the row")
  func entering() {
    var screen = Screen(.pane(.strategy))
    screen.press(.down, .enter)
    #expect(screen.model.path == [.pane(.strategy), hubei])
  }

  @Test("sorting by a measure puts the most urgent province first and leaves XPCC last")
  func sorting() {
    var screen = Screen(.pane(.strategy))
    screen.press(.right, .right, .character("s"))
    let names = screen.column("name", of: .matrix)
    #expect(names.first == "Guizhou")
    #expect(names.last == "XPCC")
  }

  @Test("cells say as much of the rung as they have room for", arguments: [30, 46, 70, 120])
  func room(columns: Int) {
    let fit = MatrixFit(in: columns, measures: 4, .en)
    let details: [Int: MatrixFit.Detail] = [30: .mark, 46: .height, 70: .word, 120: .name]
    #expect(fit.detail == details[columns])
  }
}
