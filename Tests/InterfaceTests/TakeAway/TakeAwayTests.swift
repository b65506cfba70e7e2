import Domain
import Surface
import Testing
import Wording

@testable import Interface

@Suite("What is copied and exported")
struct TakeAwayTests {
  private func press(_ keys: String, _ model: inout Model) -> [Request] {
    keys.reduce([]) { _, key in update(&model, .keyPressed(.character(key))) }
  }

  private func copied(_ requests: [Request]) -> String? {
    guard case .copy(let text, _)? = requests.first else { return nil }
    return text
  }

  @Test("y copies the cell, y again its row, y again the listing, and any other key begins anew")
  func extents() async throws {
    var model = try await SampleDashboard.model()
    _ = update(&model, .keyPressed(.tab))
    let cell = try #require(copied(press("y", &model)))
    #expect(cell == "✓ done" && model.notice == .copiedCell(cell))
    let row = try #require(copied(press("y", &model)))
    #expect(row.hasPrefix("✓ done\tHigh-value patents, months\t15.2\t≤ 16"))
    let listing = try #require(copied(press("y", &model)))
    let lines = listing.split(separator: "\n")
    #expect(lines.count == 12 && lines[0].contains("SAMPLE") && lines[0].contains("30 Jun 2020"))
    #expect(lines[2] == row)
    _ = update(&model, .keyPressed(.down))
    #expect(copied(press("y", &model)) == "▲ behind")
  }

  @Test("y on why copies what it says")
  func why() async throws {
    var model = try await SampleDashboard.model()
    _ = update(&model, .keyPressed(.tab))
    _ = press("w", &model)
    let text = try #require(copied(press("y", &model)))
    #expect(text.contains("observations.csv:") && text.contains("16"))
    #expect(model.notice == .copiedText)
  }

  /// The file that `x`, a form and Enter ask for.
  private func export(_ form: ExportForm, _ model: inout Model) throws -> ExportFile {
    _ = press("x", &model)
    guard case .choice(let list, _)? = model.overlay else { throw NoFile() }
    let place = try #require(list.choices.firstIndex(of: .exportAs(form)))
    for _ in 0..<place { _ = update(&model, .keyPressed(.down)) }
    _ = update(&model, .keyPressed(.enter))
    guard case .export(let file)? = update(&model, .keyPressed(.enter)).first else {
      throw NoFile()
    }
    return file
  }
  private struct NoFile: Error {}

  @Test("a table for spreadsheets has its mark, its headings, plain numbers, rules and sources")
  func csv() async throws {
    var model = try await SampleDashboard.model()
    _ = update(&model, .keyPressed(.tab))
    let file = try export(.csv, &model)
    #expect(file.path == "zhichan-overview-targets-2020-06-30.csv" && !file.replaces)
    #expect(file.text.unicodeScalars.first == "\u{FEFF}")
    let lines = file.text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "\u{FEFF}Zhichan · China" && lines[1] == "30 Jun 2020")
    #expect(lines.contains("SAMPLE: synthetic data"))
    #expect(lines.contains("✓ done,\"High-value patents, months\",15.2,≤ 16,→ 14.3"))
    #expect(lines.contains { $0.hasPrefix("● on track,\"Pledge financing, growth\",+31.0") })
    #expect(lines.contains { $0.contains("source: observations.csv:") })
    #expect(lines.contains { $0.hasPrefix("\"Rule: ") || $0.hasPrefix("Rule: ") })
    #expect(!file.text.contains("\n\n") && file.text.hasSuffix("\r\n"))
  }

  @Test("no cell of a table runs as a formula; numbers stay numbers")
  func formulas() {
    let extract = Extract(
      title: "=1+1", standing: [],
      tables: [
        Extract.Table(
          title: "t",
          columns: [.init(title: "a", isNumeric: false), .init(title: "b", isNumeric: true)],
          rows: [
            ["=cmd|' /C calc'!A0", "−1,234.5"], ["+1-1", "+31.0"], ["-x", "–"], ["@sum", "-1+1"],
            ["\ttab", "12"], ["a \"b\", c", "≤ 16"],
          ])
      ], rules: [], sources: [])
    let rows = extract.csv.split(separator: "\r\n").map(String.init)
    #expect(
      rows.dropFirst(3) == [
        "'=cmd|' /C calc'!A0,-1234.5", "'+1-1,+31.0", "'-x,–", "'@sum,'-1+1", "'\ttab,12",
        "\"a \"\"b\"\", c\",≤ 16",
      ])
    #expect(rows[0] == "\u{FEFF}'=1+1")
    #expect(Extract.pasted(["=1", "a\tb\nc"]) == "'=1\ta b c")
  }

  @Test("Markdown keeps what cells say, whatever signs are in it")
  func markdown() {
    let extract = Extract(
      title: "A & <b>", standing: ["30 Jun 2020"],
      tables: [
        Extract.Table(
          title: "t",
          columns: [.init(title: "a|b", isNumeric: false), .init(title: "n", isNumeric: true)],
          rows: [["x | *y*\n_z_ `c` [l](u) \\", "1,234"]])
      ], rules: ["a * b"], sources: ["f.csv:1–2"])
    #expect(
      extract.markdown(in: .en) == """
        # A &amp; \\<b\\>

        30 Jun 2020

        ## t

        | a\\|b | n |
        | --- | ---: |
        | x \\| \\*y\\* \\_z\\_ \\`c\\` \\[l\\](u) \\\\ | 1,234 |

        ## Rules

        - a \\* b

        ## Sources

        - f.csv:1–2

        """)
  }

  @Test("the whole page in Markdown has every listing; the picture has rules and sources below")
  func page() async throws {
    var model = try await SampleDashboard.model(Size(columns: 120, rows: 40), .zh)
    let page = try export(.page, &model)
    for heading in ["## 各省份", "## 主要目标", "## 任务", "## 预警", "## 规则", "## 来源"] {
      #expect(page.text.contains("\n\(heading)"), "\(heading)")
    }
    #expect(page.path == "zhichan-overview-2020-06-30.md")
    let picture = try export(.svg, &model)
    #expect(picture.text.hasPrefix("<svg ") && picture.text.contains("observations.csv"))
    #expect(!picture.text.contains(">退出<"))
    for words in ["知产", "全国", "示例数据", "截至", "2020", "规则"] {
      #expect(picture.text.contains(words), "\(words)")
    }
    // The command makes the same one.
    model.overlay = nil
    #expect(picture.text == model.picture.svg(theme: model.theme))
  }

  @Test(
    "every page can be taken away in every form, in both languages", arguments: Language.allCases)
  func everywhere(language: Language) async throws {
    var model = try await SampleDashboard.model(Size(columns: 120, rows: 40), language)
    let hubei = AreaCode(number: 420_000)
    let pages = Pane.allCases.map(Page.pane) + [.province(hubei), .changes, .demand, .reporting]
    for page in pages + [.compare([hubei, AreaCode(number: 430_000)]), .ranking(.passRate)] {
      model.path = [page]
      for form in [ExportForm.csv, .markdown, .svg] {
        let file = try export(form, &model)
        #expect(file.text.contains(language == .zh ? "示例数据" : "SAMPLE"), "\(page)")
      }
    }
  }

  @Test("a file that is there already is not replaced unasked")
  func clash() async throws {
    var model = try await SampleDashboard.model()
    let file = try export(.csv, &model)
    _ = update(&model, .exportEnded(file, .exists))
    guard case .choice(let list, 0)? = model.overlay else { throw NoFile() }
    #expect(list.choices == [.otherName(file), .replaceFile(file)])
    _ = update(&model, .keyPressed(.down))
    var replaced = file
    replaced.replaces = true
    #expect(update(&model, .keyPressed(.enter)) == [.export(replaced)])
    _ = update(&model, .exportEnded(replaced, .written))
    #expect(model.notice == .exported(file.path, bytes: file.text.utf8.count))
  }

  @Test("a file that cannot be written leaves its name to be changed, and says why")
  func failure() async throws {
    var model = try await SampleDashboard.model()
    let file = try export(.csv, &model)
    _ = update(&model, .exportEnded(file, .failed(13)))
    #expect(model.prompt?.text == file.path)
    #expect(view(model).lines().last?.contains("not allowed to write there") == true)
  }

  @Test("lines of files are told in ranges, and no more than a few of them")
  func sources() {
    var lines = SourceLines()
    for line in [5, 3, 4, 9, 3] { lines.add(Origin(file: "b.csv", line: line)) }
    lines.add(Origin(file: "a.csv", line: 1), rows: 1200)
    #expect(lines.texts() == ["a.csv (1200)", "b.csv:3–5, 9"])
    for line in 0..<40 { lines.add(Origin(file: "b.csv", line: 100 + line * 2)) }
    #expect(lines.texts()[1].hasSuffix(" … +30"))
  }
}
