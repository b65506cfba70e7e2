import CHeap
import Domain
import Glibc
import Loading

/// Times what `make bench` asks of the loader and the domain, in this process, and prints a line
/// of medians each: name, milliseconds, milliseconds of processor time over all cores.
///
///     zhichan-measure DIR COUNT
///
/// DIR is copied first where a measure changes a file of it.
@main
struct Measure {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3, let count = Int(arguments[2]), count > 0 else {
      complain("zhichan-measure DIR COUNT")
      exit(64)
    }
    let folder = arguments[1]
    // As the program itself does.
    heap_prepare()
    try await load(folder, count)
    let loaded = try await DatasetStore(folder: folder).load(at: 0)
    snapshots(of: loaded.dataset, count)
    for file in arguments.dropFirst(3) { try await refresh(file, in: folder, count) }
  }

  /// Cold: a new store reads every file and the dataset is judged.
  private static func load(_ folder: String, _ count: Int) async throws {
    var loads: [Stopwatch] = []
    var wholes: [Stopwatch] = []
    for _ in 0..<count {
      let watch = Stopwatch()
      let loaded = try await DatasetStore(folder: folder).load(at: 0)
      loads.append(watch.stopped)
      let snapshot = Snapshot(loaded.dataset, asOf: day(of: loaded.dataset))
      wholes.append(watch.stopped)
      precondition(snapshot.asOf == day(of: loaded.dataset))
    }
    show("load", loads)
    show("load and snapshot", wholes)
  }

  private static func snapshots(of dataset: Dataset, _ count: Int) {
    var scratch: [Stopwatch] = []
    var moved: [Stopwatch] = []
    var foretold: [Stopwatch] = []
    var changed: [Stopwatch] = []
    var crossed: [Stopwatch] = []
    for _ in 0..<count {
      let watch = Stopwatch()
      let snapshot = Snapshot(dataset, asOf: day(of: dataset))
      scratch.append(watch.stopped)
      let second = Stopwatch()
      let other = snapshot.at(snapshot.asOf.advanced(by: -30))
      moved.append(second.stopped)
      precondition(other.asOf < snapshot.asOf)
      let third = Stopwatch()
      for measure in snapshot.forecastable {
        for area in [.china] + snapshot.units.map(\.code) {
          _ = snapshot.forecast(measure.id, area)
        }
      }
      foretold.append(third.stopped)
      let fourth = Stopwatch()
      let corrected = Snapshot(withOneFigureChanged(dataset), asOf: snapshot.asOf)
      changed.append(fourth.stopped)
      precondition(corrected.asOf == snapshot.asOf)
      let fifth = Stopwatch()
      let alerts = corrected.findAlerts()
      crossed.append(fifth.stopped)
      precondition(alerts.count < 1_000_000)
    }
    show("snapshot", scratch)
    show("snapshot after one changed figure", changed)
    show("snapshot of another day", moved)
    // Not part of a snapshot: each is worked out where it is looked at.
    show("every forecast", foretold)
    show("every alert", crossed)
  }

  /// The dataset with another value of its last observation.
  private static func withOneFigureChanged(_ dataset: Dataset) -> Dataset {
    var dataset = dataset
    if let last = dataset.observations.indices.last {
      dataset.observations[last].value = dataset.observations[last].value.map { $0 + 1 } ?? 1
    }
    return dataset
  }

  /// One file changed: the store notices, reads it again, and the dataset is judged anew.
  private static func refresh(_ file: String, in folder: String, _ count: Int) async throws {
    let store = DatasetStore(folder: folder)
    let first = try await store.load(at: 0).dataset
    var standing = Snapshot(first, asOf: day(of: first))
    var times: [Stopwatch] = []
    for _ in 0..<count {
      // A new time of change is a change: the store reads the file as if it were new.
      unsafe utimensat(AT_FDCWD, "\(folder)/\(file)", nil, 0)
      let watch = Stopwatch()
      guard let loaded = await store.refresh(at: 0) else { continue }
      let next = Snapshot(loaded.dataset, asOf: day(of: loaded.dataset), after: standing)
      times.append(watch.stopped)
      // What stood before is put away only now.
      standing = next
      precondition(standing.asOf == day(of: loaded.dataset))
    }
    show("refresh \(file)", times)
  }

  private static func day(of dataset: Dataset) -> Day {
    dataset.settings.asOf ?? Day(number: 18_443)
  }

  private static func show(_ name: String, _ times: [Stopwatch]) {
    guard !times.isEmpty else { return complain("\(name): nothing was measured") }
    func median(_ values: [Int]) -> Double { Double(values.sorted()[values.count / 2]) / 1000 }
    print("\(name)\t\(median(times.map(\.wall)))\t\(median(times.map(\.processor)))")
  }

  private static func complain(_ text: String) {
    for byte in "\(text)\n".utf8 {
      unsafe withUnsafeBytes(of: byte) { _ = unsafe write(2, $0.baseAddress, 1) }
    }
  }
}

/// The time since a moment: wall clock, and processor time of the whole process, in microseconds.
struct Stopwatch {
  private(set) var wall = LoadOptions.monotonic()
  private(set) var processor = Stopwatch.spent

  /// The time since the stopwatch was made.
  var stopped: Stopwatch {
    var now = Stopwatch()
    now.wall -= wall
    now.processor -= processor
    return now
  }

  private static var spent: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }
}
