import Domain
import Glibc
import Interface
import Loading
import Terminal

/// Reads the dataset in the background and posts what came of it.
///
/// One reading at a time: what is asked for meanwhile is done once, after it.
@MainActor
final class Reader {
  /// What a reading tells the loop.
  enum Report: Sendable {
    /// There is no dataset.
    case failed(NoDataset)
    /// The dataset, nil when nothing was new; the folders it lies in, and whether one of its
    /// files is still being written.
    case finished(LoadedDataset?, folders: [String], isUnsettled: Bool)
  }

  /// Where the reports are left.
  let reports = Mailbox<Report>()
  private let store: DatasetStore
  private var isReading = true
  private var isAskedAgain = false

  /// Begins to read the dataset in `folder`.
  init(folder: String) {
    store = DatasetStore(folder: folder)
    Task.detached { [store, reports] in
      do throws(NoDataset) {
        let loaded = try await store.load(at: time(nil))
        reports.post(await store.report(loaded))
      } catch {
        reports.post(.failed(error))
      }
    }
  }

  /// Reads what has changed, now or after the reading under way.
  func readAgain() {
    guard !isReading else {
      isAskedAgain = true
      return
    }
    isReading = true
    Task.detached { [store, reports] in
      let loaded = await store.refresh(at: time(nil))
      reports.post(await store.report(loaded))
    }
  }

  /// Takes note that a reading has ended, and begins the one that was asked for meanwhile.
  func finished() {
    isReading = false
    guard isAskedAgain else { return }
    isAskedAgain = false
    readAgain()
  }
}

extension DatasetStore {
  fileprivate func report(_ loaded: LoadedDataset?) -> Reader.Report {
    .finished(loaded, folders: folders, isUnsettled: isUnsettled)
  }
}
