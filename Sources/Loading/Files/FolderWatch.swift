import Glibc

/// Notices changes in folders: by inotify where the system has it, by looking where it has not.
///
/// Poll `descriptor` for reading and call `drain()` when it is readable; while `needsPolling`,
/// call `drain()` every second or so as well. One save is many events, and a program may write a
/// file in pieces: after a change the caller waits until the folders have been quiet for a moment
/// (100 ms serves, one second at most in all) and then has the dataset refreshed once.
public struct FolderWatch: ~Copyable {
  private var folders: [String]
  private var queue: CInt
  /// The watched folders by the numbers inotify gave them.
  private var watches: [CInt: String] = [:]
  private var fingerprint: FolderFingerprint

  /// A watch on `folders`, which need not exist yet; folders inside them are not watched.
  public init(folders: [String]) {
    self.init(folders: folders, queue: inotify_init1(O_NONBLOCK | O_CLOEXEC))
  }

  /// A watch with inotify's `queue`, which is negative where the system has none to give.
  init(folders: [String], queue: CInt) {
    self.folders = []
    self.queue = queue
    fingerprint = FolderFingerprint(of: [])
    watch(folders)
  }

  deinit { if queue >= 0 { close(queue) } }

  /// What to poll for reading, or nil where the system has no inotify to give.
  public var descriptor: CInt? { queue >= 0 ? queue : nil }

  /// Whether `drain()` has to be called from time to time, because changes of at least one folder
  /// are not announced: inotify is used up, the folder is gone, or it lies on another machine.
  public var needsPolling: Bool { watches.count < folders.count }

  /// Watches `folders` from now on, instead of those before.
  public mutating func watch(_ folders: [String]) {
    guard folders != self.folders else { return }
    for number in watches.keys { inotify_rm_watch(queue, number) }
    watches = [:]
    self.folders = folders
    addWatches()
    fingerprint = FolderFingerprint(of: unwatched)
  }

  /// Takes in what has been announced, and looks where nothing is; says whether anything changed
  /// since the last call.
  public mutating func drain() -> Bool {
    var isChanged = takeEvents()
    if needsPolling {
      let before = unwatched
      addWatches()
      let looked = FolderFingerprint(of: before)
      if looked != fingerprint { isChanged = true }
      fingerprint = before == unwatched ? looked : FolderFingerprint(of: unwatched)
    }
    return isChanged
  }

  /// The folders that nothing announces changes of.
  private var unwatched: [String] { folders.filter { !watches.values.contains($0) } }

  private mutating func addWatches() {
    guard queue >= 0 else { return }
    for folder in unwatched where !RemoteFolder.contains(folder) {
      let number = unsafe inotify_add_watch(queue, folder, Self.events)
      if number >= 0 { watches[number] = folder }
    }
  }

  private static let events = UInt32(
    IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

  private mutating func takeEvents() -> Bool {
    guard queue >= 0 else { return false }
    var isChanged = false
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(queue, bytes.baseAddress, bytes.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return isChanged }
      isChanged = true
      take(buffer[..<count])
    }
  }

  /// Forgets the folders that the events (inotify(7): watch, mask, cookie and length, four bytes
  /// each, then the name) say are gone, so that they are looked for again.
  private mutating func take(_ events: ArraySlice<UInt8>) {
    var index = 0
    while index + 16 <= events.count {
      let number = CInt(bitPattern: Self.word(events, at: index))
      let mask = Self.word(events, at: index + 4)
      if mask & UInt32(IN_IGNORED) != 0 { watches[number] = nil }
      if mask & UInt32(IN_MOVE_SELF) != 0, watches[number] != nil {
        inotify_rm_watch(queue, number)
        watches[number] = nil
      }
      index += 16 + Int(Self.word(events, at: index + 12))
    }
  }

  private static func word(_ bytes: ArraySlice<UInt8>, at index: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) }
  }
}
