import Glibc

/// The built program that end-to-end tests drive.
public enum Program {
  /// Its path: beside the test bundle, or `ZHICHAN_PROGRAM`.
  public static let path: String = {
    if let path = variable(named) { return path }
    guard let bundle = unsafe realpath("/proc/self/exe", nil) else { return "zhichan" }
    defer { unsafe free(bundle) }
    let folder = unsafe String(cString: bundle).split(separator: "/").dropLast()
    return "/" + folder.joined(separator: "/") + "/zhichan"
  }()

  /// Whether it is the debug build beside the test bundle, which can be made to crash.
  public static var isDebugBuild: Bool { variable(named) == nil }

  private static let named = "ZHICHAN_PROGRAM"

  /// The environment it is started in: nothing but a search path, a UTF-8 locale, a folder of its
  /// own to remember in, and `more`.
  public static func environment(_ more: [String: String] = [:]) -> [String: String] {
    var plain = [
      "PATH": variable("PATH") ?? "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
      "HOME": "/nonexistent", "XDG_STATE_HOME": "\(states)/\(UInt64.random(in: 0 ... .max))",
    ]
    // A test with a home of its own has everything there.
    if more["HOME"] != nil { plain["XDG_STATE_HOME"] = nil }
    return plain.merging(more) { $1 }
  }

  /// Where programs remember, each in a folder of its own; it goes when the tests end.
  private static let states: String = {
    atexit { unsafe system("rm -rf /tmp/zhichan-states-\(getpid())") }
    return "/tmp/zhichan-states-\(getpid())"
  }()

  private static func variable(_ name: String) -> String? {
    guard let text = unsafe getenv(name) else { return nil }
    return unsafe String(cString: text)
  }
}
