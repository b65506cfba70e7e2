import CTerminal
import Glibc
public import Surface

/// What a wait of the loop ended with.
public struct Wake: Hashable, Sendable {
  /// What the terminal told, in order; a storm of resizes is one.
  public var events: [Event]
  /// The watched descriptors that can be read.
  public var ready: [Int32]

  /// A wake with these events and descriptors.
  public init(events: [Event] = [], ready: [Int32] = []) {
    self.events = events
    self.ready = ready
  }
}

/// The one place where the program waits: for keys, signals, messages, files and the clock.
///
/// Waiting costs nothing; a wait returns with everything that is pending, so that a program
/// draws once however much came.
@MainActor
public final class EventLoop {
  /// Descriptors beside the terminal whose becoming readable ends a wait: mailboxes, watches.
  public var watched: [Int32]
  /// When a wait ends even if nothing came; nil waits for ever.
  public var wakeAt: ContinuousClock.Instant?
  /// Whether nothing that a person can do at the terminal stops or ends the program: Ctrl-Z and
  /// Ctrl-\ are keys like others, and the signals for stopping and interrupting are dropped.
  private let isLocked: Bool
  private let screen: Screen
  private let signals: Int32
  private var decoder = InputDecoder()
  private var clicks = ClickCount()
  /// Until when answers of the terminal are waited for.
  private var answersUntil: ContinuousClock.Instant?
  /// Whether a wait also ends when the line takes output again.
  public var waitsForOutput = false

  /// How long a terminal may take to answer.
  private static let patience = Duration.seconds(3)

  /// A loop around `screen` that also wakes for `watched`.
  ///
  /// Takes over SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP and SIGCONT: make it before
  /// the first task, so that every thread leaves them to it.
  public init(screen: Screen, watching watched: [Int32] = [], isLocked: Bool = false) {
    self.screen = screen
    self.isLocked = isLocked
    self.watched = watched
    signals = terminal_signals()
    // A change of size since the screen was opened had nobody to hear of it. A terminal that opens
    // small and then fills the screen, as foot in cage, would stay small for ever.
    _ = screen.followSize()
    if isLocked {
      for number in [SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2] { signal(number, SIG_IGN) }
    }
    if screen.isAsked { answersUntil = .now + EventLoop.patience }
  }

  /// Whether more keys wait, so that a picture drawn now would be an old one at once.
  public var hasInput: Bool {
    var polled = pollfd(fd: screen.input, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&polled, 1, 0) > 0
  }

  deinit { Glibc.close(signals) }

  /// Waits until something came, and returns all that did.
  public func wait() -> Wake {
    let descriptors = [screen.input, signals] + watched
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if waitsForOutput {
      polled.append(pollfd(fd: screen.output, events: Int16(POLLOUT), revents: 0))
    }
    let count = unsafe poll(&polled, nfds_t(polled.count), timeout)
    guard count > 0 else { return Wake() }
    var wake = Wake()
    if polled[1].revents != 0 { wake.events += signalEvents() }
    if polled[0].revents & Int16(POLLIN) != 0 { wake.events += keyEvents() }
    if polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
      wake.events.append(.hangUp)
    }
    wake.ready = polled.prefix(descriptors.count).dropFirst(2).filter { $0.revents != 0 }.map(\.fd)
    return wake
  }

  /// Milliseconds until `wakeAt`, rounded up, -1 for ever.
  private var timeout: Int32 {
    guard let wakeAt else { return -1 }
    let left = wakeAt - ContinuousClock.now
    guard left > .zero else { return 0 }
    let (seconds, attoseconds) = left.components
    let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: milliseconds)
  }

  private func keyEvents() -> [Event] {
    var events: [Event] = []
    if let answersUntil, answersUntil < .now { stopAsking() }
    while let event = decoder.next(terminal_read) {
      switch event {
      case .ambiguousWidth:
        stopAsking()
        events.append(event)
      case .mouse(let mouse): events.append(.mouse(clicks.counted(mouse, at: .now)))
      case .key(.control("z")) where !isLocked:
        // The whole job stops, as when the terminal itself acts on Ctrl-Z.
        kill(0, SIGTSTP)
        terminal_discard_signal(SIGTSTP)
        events.append(stop())
      case .key(.control("\\")) where !isLocked:
        events.append(.leave(signal: SIGQUIT))
      default:
        events.append(event)
      }
    }
    return events
  }

  private func stopAsking() {
    answersUntil = nil
    terminal_stop_asking()
  }

  private func signalEvents() -> [Event] {
    var events: [Event] = []
    var resized = false
    while case let signal = terminal_next_signal(signals), signal != 0 {
      switch signal {
      case SIGWINCH: resized = true
      case SIGINT where isLocked, SIGQUIT where isLocked, SIGTSTP where isLocked: break
      case SIGTSTP: events.append(stop())
      case SIGCONT:
        // Somebody else stopped us: the terminal may have changed hands meanwhile.
        screen.leave {}
        events.append(.resumed)
      default: events.append(.leave(signal: signal))
      }
    }
    if resized { events.append(.resize(screen.followSize())) }
    return events
  }

  /// Leaves the screen, stops as the shell expects, and is back when the job is continued.
  private func stop() -> Event {
    screen.leave { terminal_stop() }
    return .resumed
  }
}
