import Domain
import Loading
import Testing

/// `SampleData` as the program loads it, read once for all tests.
enum LoadedSample {
  static let days = ["2020-02-15", "2020-03-31", "2020-06-30", "2020-09-15", "2020-12-31"]

  private static let loading = Task { try await load() }
  private static let standings = Dictionary(
    uniqueKeysWithValues: days.map { day in
      (day, Task { Snapshot(try await loading.value.dataset, asOf: try #require(Day(day))) })
    })

  private static func load() async throws -> LoadedDataset {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try await DatasetStore(folder: "/\(root)/SampleData").load(at: 0)
  }

  /// The same figures as offices send them, `SampleData/office`.
  private static let office = Task { try await officeStore.load(at: 0) }

  /// What has read them, and finds a line again.
  static let officeStore = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return DatasetStore(folder: "/\(root)/SampleData/office")
  }()

  static var loadedOffice: LoadedDataset {
    get async throws { try await office.value }
  }

  static var loaded: LoadedDataset {
    get async throws { try await loading.value }
  }

  static func snapshot(_ day: String) async throws -> Snapshot {
    try await #require(standings[day]).value
  }
}
