import Domain
import Surface
import Testing

@testable import Interface

/// Pages, and what lies over them, as lines to be read aloud.
@Suite("Pages in lines of text")
struct PlainPageTests {
  @Test("no page, no reason, no help and no list has boxes or charts", arguments: Language.allCases)
  func signs(language: Language) async throws {
    let hubei = AreaCode(number: 420_000)
    let below: [Page] = [
      .province(hubei), .prefecture(AreaCode(number: 420_100)), .centre("wuhan"),
      .compare([hubei, AreaCode(number: 430_000)]), .ranking(.passRate), .placement(.country),
      .demand, .reporting, .changes,
    ]
    for page in Pane.allCases.map({ Page.pane($0) }) + below {
      var model = try await SampleDashboard.model(Size(columns: 100, rows: 300), language)
      model.path = [page]
      for keys in ["", "w", "?", "m", "x", "C", ":"] {
        var over = model
        over.type(keys: keys)
        let lines = over.plainLines
        #expect(!lines.isEmpty, "\(page) \(keys)")
        for line in lines {
          let drawn = line.unicodeScalars.contains {
            (0x2500...0x259F).contains($0.value) || (0x2800...0x28FF).contains($0.value)
          }
          #expect(!drawn, "\(page) \(keys): \(line)")
        }
      }
    }
  }
}
