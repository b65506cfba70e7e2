import Domain

@testable import Loading

/// A case ledger: the fast path has to say of it what the ordinary one says.
///
/// The first byte chooses the size of the blocks and how many read them, the second how much of the
/// text is there at first: the rest comes when that has been read.
struct LedgerInput {
  private let size: Int
  private let workers: Int
  private let first: Int?
  private let text: [UInt8]

  init(_ bytes: [UInt8]) {
    let choice = Int(bytes.first ?? 0)
    let part = Int(bytes.dropFirst().first ?? 0)
    size = [1, 3, 16, 33, 64, 100, 256, 1 << 18][choice & 7]
    workers = 1 + choice >> 3 & 1
    text = Array(bytes.dropFirst(2))
    first = part == 0 ? nil : text.count * part / 256
  }

  func troubles() async -> [String] {
    var troubles = Troubles()
    let folder = TemporaryFolder()
    folder.write(Self.package, to: "datapackage.json")
    folder.write(Self.centres, to: "centres.csv")
    do throws(NoDataset) {
      let streamed = try await streamed(in: folder)
      var options = LoadOptions(microseconds: { 0 })
      options.ledger = nil
      let ordinary = try await DatasetStore(folder: folder.path, options: options).load(at: 0)
      compare(streamed, ordinary, &troubles)
    } catch {
      troubles.expect(false, error.message.en)
    }
    return troubles.found
  }

  /// What the fast path makes of it, in one go or after a part of it.
  private func streamed(in folder: TemporaryFolder) async throws(NoDataset) -> LoadedDataset {
    var options = LoadOptions(microseconds: { 0 })
    options.ledger = LedgerOptions(blockSize: size, workers: workers, blocksPerWorker: 1)
    let store = DatasetStore(folder: folder.path, options: options)
    folder.write(Array(text.prefix(first ?? text.count)), to: "cases.csv")
    let loaded = try await store.load(at: 0)
    guard first != nil else { return loaded }
    folder.write(text, to: "cases.csv")
    var last = loaded
    // What may still be being written is taken only when it is found unchanged.
    for now in 1...4 {
      if let more = await store.refresh(at: now) { last = more }
    }
    return last
  }

  private func compare(
    _ streamed: LoadedDataset, _ ordinary: LoadedDataset, _ troubles: inout Troubles
  ) {
    let choice = "blocks of \(size), \(workers) workers, first \(first.map(String.init) ?? "all")"
    // A file that goes bad as a whole keeps what it was, and says so.
    let isKept = streamed.files.contains { $0.keptSince != nil }
    guard !isKept else { return }
    let (tally, expected) = (Self.tally(streamed), Self.tally(ordinary))
    troubles.expect(
      tally == expected, "\(choice): \(tally.rows) cases counted otherwise than \(expected.rows)")
    let (faults, usual) = (streamed.diagnostics, ordinary.diagnostics)
    troubles.expect(
      faults == usual, "\(choice): \(faults.map(Self.line)) instead of \(usual.map(Self.line))")
    troubles.expect(
      streamed.files.map(Self.line) == ordinary.files.map(Self.line),
      "\(choice): \(streamed.files.map(Self.line)) instead of \(ordinary.files.map(Self.line))")
  }

  private static func tally(_ loaded: LoadedDataset) -> CaseTally {
    loaded.dataset.ledger.ledger?.total ?? CaseTally()
  }

  private static func line(_ fault: Diagnostic) -> String {
    "\(fault.line ?? 0):\(fault.column ?? 0) \(fault.code) \(fault.message.en)"
  }

  private static func line(_ file: FileReport) -> String {
    "\(file.path) \(file.encoding) \(file.rows) \(file.rowsLeftOut) \(file.bytes)"
  }

  private static let package = """
    {"zhichan": {}, "resources": [
      {"name": "centres", "path": "centres.csv"}, {"name": "cases", "path": "cases.csv"}]}
    """

  private static let centres = """
    id,name_zh,name_en,unit
    a,甲,A,420000
    beijing_centre_2,乙,B,110000
    长春,丙,C,220000

    """
}
