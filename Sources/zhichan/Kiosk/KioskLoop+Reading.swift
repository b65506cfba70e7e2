import Domain
import Kiosk
import Loading
import Logging
import Settings
import Terminal

extension KioskLoop {
  /// Hears of changed files, of what was read, and of answers.
  func listen() {
    loop.watched =
      [reader.reports.descriptor, answers.descriptor] + (vigil.descriptor.map { [$0] } ?? [])
  }

  /// Looks for the dataset again.
  func lookAgain() {
    retry = nil
    vigil = Vigil(over: [command.shared.folder])
    reader = Reader(folder: command.shared.folder)
    listen()
    readPlaylist()
  }

  func take(_ report: Reader.Report) {
    switch report {
    case .failed(let failure):
      reader.finished()
      if !isWaiting { log.warning("no dataset yet: \(failure.message.en)") }
      isWaiting = true
      retry = .now + KioskLoop.retryInterval
    case .finished(let loaded, let folders, let isUnsettled, let isLedgerPending):
      reader.finished()
      vigil.adopt(folders: folders + [playlistFolder], isUnsettled: isUnsettled)
      if isLedgerPending { reader.readLedger() }
      show(loaded)
    case .ledgerEnded(let loaded, let isLedgerPending):
      reader.ledgerEnded()
      show(loaded)
      if isLedgerPending { reader.readLedger() }
    case .ledgerProgressed, .line, .alertsFound, .changesFound: break
    }
  }

  private func show(_ loaded: LoadedDataset?) {
    guard let loaded else { return }
    isWaiting = false
    let dataset = loaded.dataset
    let shared = command.shared
    let kept = loaded.files.compactMap(\.keptSince)
    let errors = loaded.diagnostics.count { $0.severity == .error }
    log.info("data read: \(errors) errors, \(kept.count) files kept from earlier")
    tell(
      .figuresRead(
        KioskModel.Figures(
          snapshot: Snapshot(dataset, asOf: shared.day(of: dataset), knowledge: shared.known),
          keptSince: kept.min(), diagnostics: loaded.diagnostics.count, readAt: loaded.readAt)))
  }

  /// Reads the playlist; one that is none leaves the last good one.
  func readPlaylist() {
    let (playlist, faults) = PlaylistFile.read(playlistPath, shown: playlistPath)
    if faults != playlistFaults {
      for fault in faults {
        let place = [fault.line, fault.column].compactMap(\.self).map { ":\($0)" }.joined()
        log.warning("\(fault.file)\(place): \(fault.message.en)")
      }
      playlistFaults = faults
    }
    if let playlist, playlist != model.playlist { tell(.playlistRead(playlist)) }
  }

  /// The folder the playlist lies in, which may be another than the data's.
  private var playlistFolder: String {
    playlistPath.lastIndex(of: "/").map { String(playlistPath[..<$0]) } ?? "."
  }

  private static let retryInterval = Duration.seconds(5)
}
