import Domain
import Surface
import Testing

@testable import Interface

/// The line that tells how far the reading of the case ledger has come.
struct LedgerLineTests {
  private let progress = LedgerProgress(
    bytes: 192_000_000, bytesInAll: 427_000_000, rows: 2_250_000, microseconds: 400_000)

  private func screen(
    _ page: Page = .pane(.protection), size: Size = Size(columns: 120, rows: 40),
    language: Language = .en, reading: LedgerReading = .underWay
  ) -> Screen {
    var screen = Screen(page, size: size, language: language)
    var loaded = SmallDataset.loaded
    loaded.dataset.ledger = reading
    _ = update(&screen.model, .datasetLoaded(loaded))
    if case .underWay = reading { _ = update(&screen.model, .ledgerProgressed(progress)) }
    return screen
  }

  @Test(
    "the line has a bar, the share, the rows, the pace and the time left, as far as there is room",
    arguments: [
      (
        Language.en, 120,
        " Reading the case ledger █████████▌╌╌╌╌╌╌╌╌╌╌╌ 44 %  2.2 million rows  480 MB/s, 1 s left  "
          + "192/427 MB  Esc cancels"
      ),
      (Language.en, 60, " Reading the case ledger █████▊╌╌╌╌╌╌ 44 %  Esc cancels"),
      (
        Language.zh, 120,
        " 正在读取案件台账 █████████▌╌╌╌╌╌╌╌╌╌╌╌ 44 %  225 万行  480 MB/s，约需 1 秒  192/427 MB  Esc 取消"
      ),
      (Language.zh, 60, " 正在读取案件台账 █████▊╌╌╌╌╌╌ 44 %  225 万行  Esc 取消"),
    ])
  func line(language: Language, columns: Int, expected: String) {
    let line = screen(size: Size(columns: columns, rows: 24), language: language).lines[2]
    // How long the bar is follows from the rest.
    let bar = Set("█▉▊▋▌▍▎▏╌")
    func withoutBar(_ text: String) -> String { text.filter { !bar.contains($0) } }
    #expect(withoutBar(line) == withoutBar(expected))
    #expect(line.contains { $0 == "█" } && line.contains("╌"))
  }

  @Test(
    "figures of centres have no value meanwhile, and those of the monthly table do not stand in")
  func noFigures() {
    let screen = screen()
    #expect(screen.column("received", of: .centres).allSatisfy { $0 == "–" || $0.isEmpty })
  }

  @Test(
    "the data pane lists a file of the ledger as being read, or as given up, with its size",
    arguments: [
      (Language.en, FileReport.Unread.underWay, "being read"), (.zh, .underWay, "正在读取"),
      (.en, .cancelled, "not read: cancelled"), (.zh, .cancelled, "已取消读取"),
    ])
  func files(language: Language, unread: FileReport.Unread, expected: String) {
    var screen = Screen(
      .pane(.data), size: Size(columns: 140, rows: 40), language: language)
    var loaded = SmallDataset.loaded
    var file = FileReport(
      path: "cases.csv", table: "cases", encoding: "", encodingReason: nil, bytes: 427_000_000)
    file.unread = unread
    loaded.files.append(file)
    _ = update(&screen.model, .datasetLoaded(loaded))
    let line = screen.lines.first { $0.contains("cases.csv") } ?? ""
    #expect(line.contains("427.0 MB") && line.contains(expected), "\(line)")
  }

  @Test("Esc gives the reading up, once no filter is left to clear")
  func cancelling() {
    var screen = screen()
    screen.press(.character("/"), .character("w"), .enter)
    #expect(update(&screen.model, .keyPressed(.escape)) == [])
    #expect(update(&screen.model, .keyPressed(.escape)) == [.cancelLedger])
  }

  @Test("pages without a figure of the ledger have no such line, and Esc does nothing there")
  func otherPages() {
    var screen = screen(.pane(.programme))
    #expect(!screen.text.contains("Reading the case ledger"))
    #expect(update(&screen.model, .keyPressed(.escape)) == [])
  }

  @Test(
    "a reading that was given up says so and how to resume it",
    arguments: [(Language.en, "r resumes it"), (.zh, "按 r 继续读取")])
  func cancelled(language: Language, words: String) {
    let screen = screen(language: language, reading: .cancelled)
    #expect(screen.lines[2].contains(words))
  }

  @Test("the line is gone once the ledger is in")
  func done() {
    var screen = screen()
    _ = update(&screen.model, .ledgerProgressed(nil))
    _ = update(&screen.model, .datasetLoaded(SmallDataset.loaded))
    #expect(!screen.text.contains("Reading the case ledger"))
  }
}
