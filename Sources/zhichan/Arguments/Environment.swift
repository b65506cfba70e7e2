import Glibc

/// The environment of the process, read once.
enum Environment {
  /// The variables by their names.
  static let variables: [String: String] = {
    var found: [String: String] = [:]
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      let text = unsafe String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        found[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      unsafe next += 1
    }
    return found
  }()

  /// The path the program was started as, links resolved; empty where the system hides it.
  static let executable: String = {
    guard let path = unsafe realpath("/proc/self/exe", nil) else { return "" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }()
}
