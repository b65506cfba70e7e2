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
    case finished(LoadedDataset?, folders: [String], isUnsettled: Bool, isLedgerPending: Bool)
    /// How far the reading of the case ledger has come.
    case ledgerProgressed(LedgerProgress)
    /// The reading of the case ledger has ended; nil when there is nothing new to show.
    case ledgerEnded(LoadedDataset?, isLedgerPending: Bool)
    /// A line that somebody wants to see.
    case line(SourceLine)
    /// What has crossed a line in a standing is found.
    case alertsFound(Standing)
    /// What has changed since the last look is worked out.
    case changesFound(ReviewAnswer)
  }

  /// Where the reports are left.
  let reports = Mailbox<Report>()
  private let store: DatasetStore
  private var isReading = true
  private var isAskedAgain = false
  private var isResumeAsked = false
  private var ledgerControl: LedgerControl?

  /// A ledger of up to so many bytes is read so soon that a frame waits for it.
  private static let ledgerPatience = 8 << 20

  /// Begins to read the dataset in `folder`.
  init(folder: String) {
    store = DatasetStore(
      folder: folder, options: LoadOptions(ledgerPatience: Self.ledgerPatience))
    Task.detached { [store, reports] in
      do throws(NoDataset) {
        let loaded = try await store.load(at: time(nil))
        reports.post(await store.report(loaded))
      } catch {
        reports.post(.failed(error))
      }
    }
  }

  /// Reads what has changed, now or after the reading under way; a reading of the ledger that was
  /// given up is taken up again when `resumesLedger`.
  func readAgain(resumesLedger: Bool = false) {
    isResumeAsked = isResumeAsked || resumesLedger
    guard !isReading else {
      isAskedAgain = true
      return
    }
    isReading = true
    let resumes = isResumeAsked
    isResumeAsked = false
    Task.detached { [store, reports] in
      let loaded = await store.refresh(at: time(nil), resumesLedger: resumes)
      reports.post(await store.report(loaded))
    }
  }

  /// Reads a line of a file, whatever else is being read.
  func readLine(_ origin: Origin) {
    Task.detached { [store, reports] in
      reports.post(.line(await store.sourceLine(at: origin)))
    }
  }

  /// Reads the first rows that a count is made of.
  func readCounted(_ rows: CountedRows) {
    Task.detached { [store, reports] in
      reports.post(.line(await store.countedLines(rows)))
    }
  }

  /// Looks for what has crossed a line, which the standing then keeps.
  func findAlerts(of standing: Standing) {
    Task.detached { [reports] in
      _ = standing.alerts
      reports.post(.alertsFound(standing))
    }
  }

  /// Works out what has changed since the last look.
  func findChanges(_ question: ReviewQuestion) {
    Task.detached { [reports] in reports.post(.changesFound(question.answer)) }
  }

  /// Takes note that a reading has ended, and begins the one that was asked for meanwhile.
  func finished() {
    isReading = false
    guard isAskedAgain else { return }
    isAskedAgain = false
    readAgain()
  }
}

extension Reader {
  /// Begins to read the case ledger in the background, unless that is under way.
  func readLedger() {
    guard ledgerControl == nil else { return }
    let control = LedgerControl(tell: { [reports] in reports.post(.ledgerProgressed($0)) })
    ledgerControl = control
    Task.detached { [store, reports] in
      let loaded = await store.readLedger(at: time(nil), control: control)
      reports.post(.ledgerEnded(loaded, isLedgerPending: await store.isLedgerPending))
    }
  }

  /// Gives the reading of the case ledger up.
  func cancelLedger() { ledgerControl?.cancel() }

  /// Takes note that the reading of the case ledger has ended.
  func ledgerEnded() { ledgerControl = nil }
}

extension DatasetStore {
  fileprivate func report(_ loaded: LoadedDataset?) -> Reader.Report {
    .finished(
      loaded, folders: folders, isUnsettled: isUnsettled, isLedgerPending: isLedgerPending)
  }
}
