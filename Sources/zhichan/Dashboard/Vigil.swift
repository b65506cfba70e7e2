import Loading

/// Says when the files of the dataset should be looked at again: after a change, once the folders
/// have been quiet for a moment, and while a file is still being written.
struct Vigil: ~Copyable {
  private var watch: FolderWatch
  private var firstChange: ContinuousClock.Instant?
  private var due: ContinuousClock.Instant?
  private var nextLook: ContinuousClock.Instant

  /// Several writes are one change when no more than this lies between them.
  private static let quiet = Duration.milliseconds(100)
  /// A folder that never falls quiet is read after this time all the same.
  private static let patience = Duration.seconds(1)
  /// How often folders are looked through that nothing announces changes of.
  private static let interval = Duration.seconds(1)

  /// A vigil over `folders`.
  init(over folders: [String]) {
    watch = FolderWatch(folders: folders)
    nextLook = .now + Vigil.interval
  }

  /// What to poll for reading; nil where changes are only found by looking.
  var descriptor: Int32? { watch.descriptor }

  /// When `isDue` should be asked even if nothing was announced; nil is never.
  var wakeAt: ContinuousClock.Instant? {
    guard watch.needsPolling else { return due }
    return min(due ?? nextLook, nextLook)
  }

  /// Takes note of what a reading found: the folders the files lie in, and whether one of them
  /// was still being written.
  mutating func adopt(folders: [String], isUnsettled: Bool) {
    watch.watch(folders)
    if isUnsettled { due = due ?? .now + Vigil.patience }
  }

  /// Whether the files should be read now; `isAnnounced` says that the descriptor can be read.
  mutating func isDue(isAnnounced: Bool, now: ContinuousClock.Instant = .now) -> Bool {
    if isAnnounced || watch.needsPolling && nextLook <= now {
      nextLook = now + Vigil.interval
      if watch.drain() {
        let first = firstChange ?? now
        firstChange = first
        due = min(now + Vigil.quiet, first + Vigil.patience)
      }
    }
    guard let due, due <= now else { return false }
    self.due = nil
    firstChange = nil
    return true
  }
}
