import Domain
import Synchronization
import Testing

@testable import Loading

/// The ledger while its files grow, change and are given up.
struct LedgerRefreshTests {
  private let ledger = LedgerFolder(["one.csv", "two.csv"])

  private func rows(_ range: Range<Int>) -> [String] {
    range.map { number in
      let day = Day(number: Int32(18_000 + number))
      return "case-\(number),a,pre_examination,\(day),\(day),\(day.advanced(by: 9)),passed,"
    }
  }

  init() {
    ledger.write(rows(0..<40), to: "one.csv")
    ledger.write(rows(40..<80), to: "two.csv")
  }

  private func append(_ text: String, to file: String, _ earlier: [String]) {
    // In place, as a program appends: the file stays the same file.
    ledger.folder.write(
      ([LedgerFolder.header] + earlier).map { $0 + "\n" }.joined() + text, to: file)
  }

  private func bytesRead(_ store: DatasetStore) async -> Int {
    let read = Mutex(0)
    let control = LedgerControl(tell: { progress in read.withLock { $0 = progress.bytesInAll } })
    _ = await store.readLedger(at: 0, control: control)
    return read.withLock(\.self)
  }

  @Test("a file that grew is read on from its old end, to what a new reading comes to")
  func append() async throws {
    let store = DatasetStore(
      folder: ledger.folder.path, options: LoadOptions(microseconds: { 0 }))
    _ = try await store.load(at: 0)
    let new = rows(80..<90).map { $0 + "\n" }.joined() + "bad,row\n"
    append(new, to: "two.csv", rows(40..<80))
    let refreshed = try #require(await store.refresh(at: 0))
    expectSame(refreshed, try await ledger.ordinary())
    #expect(refreshed.dataset.ledger.ledger?.total.rows == 90)
    #expect(Set(refreshed.diagnostics.map(\.line)) == [52])
    append("\(new)again\n", to: "two.csv", rows(40..<80))
    #expect(await bytesRead(store) == 6)
  }

  @Test("a file that grew and whose old part changed is read anew")
  func changedBefore() async throws {
    let store = DatasetStore(
      folder: ledger.folder.path, options: LoadOptions(microseconds: { 0 }))
    _ = try await store.load(at: 0)
    append(rows(80..<82).map { $0 + "\n" }.joined(), to: "two.csv", rows(41..<81))
    let refreshed = try #require(await store.refresh(at: 0))
    expectSame(refreshed, try await ledger.ordinary())
  }

  @Test("a row that is half written waits, and is read once it is whole")
  func halfRow() async throws {
    let store = DatasetStore(
      folder: ledger.folder.path, options: LoadOptions(microseconds: { 0 }))
    _ = try await store.load(at: 0)
    append("case-80,a,pre_ex", to: "two.csv", rows(40..<80))
    #expect(await store.refresh(at: 0) == nil)
    append("case-80,a,navigation,2020-01-01,,,,\n", to: "two.csv", rows(40..<80))
    let refreshed = try #require(await store.refresh(at: 0))
    #expect(refreshed.diagnostics.isEmpty)
    #expect(refreshed.dataset.ledger.ledger?.total.rows == 81)
  }

  @Test("an id that an appended row bears again is told, with the row that bore it before")
  func appendedTwice() async throws {
    let store = DatasetStore(
      folder: ledger.folder.path, options: LoadOptions(microseconds: { 0 }))
    _ = try await store.load(at: 0)
    append(rows(3..<4)[0] + "\n", to: "two.csv", rows(40..<80))
    let refreshed = try #require(await store.refresh(at: 0))
    expectSame(refreshed, try await ledger.ordinary())
    #expect(refreshed.diagnostics.map(\.code) == ["primary-key"])
    #expect(refreshed.diagnostics.first?.file == "two.csv")
  }

  @Test("a new centre lets the cases count that referred to none")
  func newCentre() async throws {
    ledger.write(["x,new,navigation,2020-01-01,,,,"], to: "two.csv")
    let store = DatasetStore(
      folder: ledger.folder.path, options: LoadOptions(microseconds: { 0 }))
    let first = try await store.load(at: 0)
    #expect(first.diagnostics.map(\.code) == ["foreign-key"])
    ledger.folder.write(
      "id,name_zh,name_en,unit\na,甲,A,420000\nnew,新,N,110000\n", to: "centres.csv")
    let refreshed = try #require(await store.refresh(at: 0))
    #expect(refreshed.diagnostics.isEmpty)
    #expect(refreshed.dataset.ledger.ledger?.total.rows == 41)
  }

  @Test("a long ledger is left for later, and nothing is said of its figures until it is read")
  func postponed() async throws {
    let store = DatasetStore(
      folder: ledger.folder.path,
      options: LoadOptions(ledgerPatience: 100, microseconds: { 0 }))
    let first = try await store.load(at: 0)
    guard case .underWay = first.dataset.ledger else {
      Issue.record("\(first.dataset.ledger)")
      return
    }
    #expect(await store.isLedgerPending)
    let read = try #require(await store.readLedger(at: 0, control: LedgerControl()))
    #expect(read.dataset.ledger.ledger?.total.rows == 80)
    #expect(await store.isLedgerPending == false)
  }

  @Test("a reading that is given up says so, and is taken up again only when asked")
  func cancelled() async throws {
    let store = DatasetStore(
      folder: ledger.folder.path,
      options: LoadOptions(ledgerPatience: 100, microseconds: { 0 }))
    _ = try await store.load(at: 0)
    let control = LedgerControl()
    control.cancel()
    let given = try #require(await store.readLedger(at: 0, control: control))
    guard case .cancelled = given.dataset.ledger else {
      Issue.record("\(given.dataset.ledger)")
      return
    }
    _ = await store.refresh(at: 0)
    #expect(await store.isLedgerPending == false)
    _ = await store.refresh(at: 0, resumesLedger: true)
    #expect(await store.isLedgerPending)
    let read = await store.readLedger(at: 0, control: LedgerControl())
    #expect(read?.dataset.ledger.ledger?.total.rows == 80)
  }

  @Test("a package may turn the check of the key off, which is warned of")
  func unchecked() async throws {
    let ledger = LedgerFolder(own: #"{"check_primary_key": false}"#)
    ledger.write(rows(0..<3) + rows(0..<3))
    let streamed = try await ledger.streamed()
    #expect(streamed.diagnostics.map(\.code) == ["zhichan/primary-key-unchecked"])
    #expect(streamed.diagnostics.map(\.severity) == [.warning])
    #expect(streamed.dataset.ledger.ledger?.total.rows == 6)
    expectSame(streamed, try await ledger.ordinary())
  }
}
