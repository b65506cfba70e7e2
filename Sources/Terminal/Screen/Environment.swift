import Glibc

/// The environment of the process.
enum Environment {
  /// The value of a variable; nil where it is not set.
  static func value(of name: String) -> String? {
    guard let text = unsafe getenv(name) else { return nil }
    return unsafe String(cString: text)
  }
}
