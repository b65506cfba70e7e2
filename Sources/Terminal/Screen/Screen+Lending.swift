import CTerminal
import Glibc

extension Screen {
  /// Leaves the screen to the program `words`, looked for in PATH, and comes back when it ends.
  ///
  /// The program gets the terminal, the signals' default effects and the real standard error;
  /// stopping it stops the whole job. Returns its exit status, 128 and the number of the signal
  /// that ended it, or 127 when it cannot be started.
  public func lend(to words: [String]) -> Int32 {
    leave {
      terminal_allow_stop(true)
      defer {
        terminal_allow_stop(false)
        // What was typed at the other program was not meant for this one.
        terminal_discard_signal(SIGINT)
        terminal_discard_signal(SIGQUIT)
        terminal_discard_signal(SIGCONT)
      }
      guard let child = Screen.start(words) else { return 127 }
      return Screen.outcome(of: child)
    }
  }

  private static func start(_ words: [String]) -> pid_t? {
    guard let program = words.first else { return nil }
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    var nothingBlocked = sigset_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, terminal_real_error(), STDERR_FILENO)
    unsafe sigemptyset(&nothingBlocked)
    unsafe posix_spawnattr_setsigmask(&attributes, &nothingBlocked)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let failure = unsafe posix_spawnp(
      &child, program, &actions, &attributes, &arguments, environ)
    return failure == 0 ? child : nil
  }

  private static func outcome(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while true {
      guard unsafe waitpid(child, &status, WUNTRACED) == child else {
        if errno == EINTR { continue }
        return 127
      }
      let signal = status & 0x7F
      switch signal {
      case 0: return (status >> 8) & 0xFF
      case 0x7F:
        // Stopped: so are we, until somebody continues the job.
        raise(SIGSTOP)
        kill(child, SIGCONT)
      default: return 128 + signal
      }
    }
  }
}
