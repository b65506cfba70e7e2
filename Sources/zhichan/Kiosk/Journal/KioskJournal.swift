import Glibc
import Logging
import Synchronization

/// Where a kiosk's log lines go, which is never the screen.
///
/// To the journal when systemd reads standard error, else to a file that is turned when it has
/// grown.
struct KioskJournal: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info
  private let sink: Sink

  /// A journal for `folder`, where the file lies.
  init(folder: String?, environment: [String: String]) {
    let isJournal = environment["JOURNAL_STREAM"] != nil && isatty(STDERR_FILENO) == 0
    sink = isJournal ? .journal : .file(LogFile(path: (folder ?? "/tmp") + "/kiosk.log"))
  }

  private enum Sink {
    case journal
    case file(LogFile)
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let level = event.level
    let text = event.message.description.map { $0.isNewline ? " " : $0 }
    switch sink {
    // The prefix is the priority of syslog that systemd takes off (sd-daemon(3)).
    case .journal: write(line: "<\(level.priority)>\(String(text))\n", to: STDERR_FILENO)
    case .file(let file): file.append("\(Self.stamp) \(level) \(String(text))\n")
    }
  }

  private static var stamp: String {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe gmtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = unsafe strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// A file of log lines, with two older ones beside it.
private final class LogFile: Sendable {
  private let path: String
  private let lock = Mutex(())
  /// Beyond this many bytes a new file is begun.
  private static let limit = 1 << 20

  init(path: String) { self.path = path }

  func append(_ line: String) {
    lock.withLock { _ in
      let file = unsafe open(
        path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard file >= 0 else { return }
      write(line: line, to: file)
      let size = lseek(file, 0, SEEK_END)
      close(file)
      if size > LogFile.limit {
        unsafe rename(path + ".1", path + ".2")
        unsafe rename(path, path + ".1")
      }
    }
  }
}

private func write(line: String, to file: Int32) {
  var line = line
  line.withUTF8 { _ = unsafe Glibc.write(file, $0.baseAddress, $0.count) }
}

extension Logger.Level {
  /// The priority of syslog.
  fileprivate var priority: Int {
    switch self {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }
}
