import ArgumentParser
import Domain
import Glibc
import Loading

extension SharedOptions {
  /// The dataset, read once; without one a sentence on standard error and the exit status for it.
  func loadedDataset(isHashing: Bool = false) throws -> LoadedDataset {
    switch readDataset(isHashing: isHashing) {
    case .success(let loaded): return loaded
    case .failure(let failure): try explain(failure)
    case nil: throw ExitCode.ownFault
    }
  }

  /// The dataset, read once, or why there is none; nil is our own fault.
  func readDataset(isHashing: Bool = false) -> Result<LoadedDataset, NoDataset>? {
    let store = DatasetStore(folder: folder, options: LoadOptions(isHashing: isHashing))
    let now = time(nil)
    return awaited { () async -> Result<LoadedDataset, NoDataset> in
      do throws(NoDataset) {
        return .success(try await store.load(at: now))
      } catch {
        return .failure(error)
      }
    }
  }

  /// Says on standard error why there is no dataset, and throws the exit status for it.
  func explain(_ failure: NoDataset) throws -> Never {
    complain("\(failure.folder)/datapackage.json: \(failure.message[language])")
    throw ExitCode.noDataset
  }

  /// The standing of `dataset` at the day and by the knowledge asked for, with the lights that
  /// persons have set.
  func snapshot(of dataset: Dataset) -> Snapshot {
    Snapshot(
      dataset, asOf: day(of: dataset), knowledge: known,
      overrides: recollection(of: dataset).overrides)
  }

  /// The day everything is judged at: the one asked for, else the package's, else today.
  func day(of dataset: Dataset) -> Day {
    asOf?.day ?? dataset.settings.asOf ?? Day.today
  }
}

extension Day {
  /// The day it is where the program runs.
  static var today: Day {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    let day = unsafe Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    return day ?? Day(number: Int32(now / 86_400))
  }
}
