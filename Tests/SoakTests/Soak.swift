import Domain
import Interface
import Loading
import Reports
import Surface
import TerminalTesting

/// A dashboard without a terminal, over a dataset to whose files everything happens.
final class Soak {
  private let folder: ChangingFolder
  private let store: DatasetStore
  private var watch: FolderWatch
  private var model: Model
  private var generator: Generator
  private var clock = 1_600_000_000
  /// Changes that the watch did not announce.
  private(set) var missed: [String] = []
  /// Loads that brought something new.
  private(set) var loads = 0

  /// A soak over the first rows of the dataset in `source`; nil when it cannot be copied.
  init?(of source: String, seed: UInt64) async throws {
    guard let folder = ChangingFolder(of: source, rows: 6) else { return nil }
    self.folder = folder
    generator = Generator(seed: seed)
    store = DatasetStore(folder: folder.path)
    model = Self.model()
    let loaded = try await store.load(at: clock)
    watch = FolderWatch(folders: await store.folders)
    _ = update(&model, .datasetLoaded(loaded))
  }

  private static func model() -> Model {
    Model(
      size: Size(columns: 100, rows: 30), language: .zh, themes: [], today: Day(number: 18_500),
      now: 1_600_000_600)
  }

  /// Lets `steps` changes and as many keys happen.
  func run(_ steps: Int) async {
    for step in 0..<steps {
      let change = folder.change(using: &generator)
      if !watch.drain() { missed.append("\(step): \(change)") }
      press()
      // Several changes are mostly one reload, as in the dashboard.
      if Int.random(in: 0..<4, using: &generator) == 0 { await readAgain() }
      if step % 64 == 0 { _ = view(model) }
    }
  }

  private func readAgain() async {
    clock += 1
    guard let loaded = await store.refresh(at: clock) else {
      _ = update(&model, .nothingNew)
      return
    }
    loads += 1
    watch.watch(await store.folders)
    _ = update(&model, .datasetLoaded(loaded))
  }

  private func press() {
    let key = Self.keys.randomElement(using: &generator) ?? .enter
    _ = update(&model, .keyPressed(key))
    guard Int.random(in: 0..<16, using: &generator) == 0 else { return }
    let size = Size(
      columns: Int.random(in: 20...200, using: &generator),
      rows: Int.random(in: 5...60, using: &generator))
    _ = update(&model, .resized(size))
  }

  /// Every key that means something, and some that mean nothing.
  private static let keys: [Key] =
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .enter, .enter, .escape,
      .escape, .tab, .shiftTab, .backspace, .backspace, .delete, .insert, .function(1),
      .alt(.left), .alt(.right), .control("l"),
    ] + "1234567wwms/'SrLT?[]{}0jkhlqe人gG".map(Key.character)

  /// Mends every file; gives what is then shown and what a new program would show, as reports.
  func end() async throws -> (shown: Words, fresh: Words) {
    folder.restore()
    // What seemed to be still being written is taken at the second look.
    for _ in 0..<3 { await readAgain() }
    let loaded = try await DatasetStore(folder: folder.path).load(at: clock)
    var other = Self.model()
    _ = update(&other, .datasetLoaded(loaded))
    // Keys may have gone to another day.
    model.chosenDay = nil
    _ = update(&model, .keyPressed(.escape))
    _ = update(&model, .keyPressed(.character("0")))
    return (words(of: model), words(of: other))
  }

  /// What a dashboard knows.
  struct Words: Equatable {
    let report: String
    let faults: String
  }

  private func words(of model: Model) -> Words {
    guard case .loaded(let standing) = model.content else { return Words(report: "", faults: "") }
    return Words(
      report: SnapshotReport(standing.snapshot, of: standing.loaded).json(),
      faults: CheckReport(standing.loaded).json(in: .en))
  }
}
