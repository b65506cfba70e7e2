import Domain
import Loading
import Surface

@testable import Interface

/// The dashboard on the sample dataset of the tree.
enum SampleDashboard {
  /// The folder of the package.
  static let root = #filePath.components(upFromFile: 4)

  private static let load = Task<LoadedDataset, any Error> {
    let store = DatasetStore(folder: root + "/SampleData")
    var loaded = try await store.load(at: 1_600_000_000)
    for index in loaded.files.indices {
      loaded.files[index].modifiedAt = 1_599_990_000
      loaded.files[index].loadMicroseconds = 1_500
    }
    return loaded
  }

  /// A dashboard that has read the sample, at `size`, ten minutes later.
  static func model(
    _ size: Size = Size(columns: 120, rows: 40), _ language: Language = .en
  ) async throws -> Model {
    var model = Model(
      size: size, language: language, themes: [], today: Day(number: 18_500), now: 1_600_000_600)
    _ = update(&model, .datasetLoaded(try await load.value))
    return model
  }
}

extension String {
  /// The folder `count` levels above the file at this path.
  fileprivate func components(upFromFile count: Int) -> String {
    split(separator: "/").dropLast(count).reduce(into: "") { $0 += "/" + $1 }
  }
}
