import Glibc

/// A user whom permissions bind, as they do not bind root.
enum OrdinaryUser {
  private struct NoSuchCall: Error {}

  /// What `body` gives, read with the rights of nobody where the tests run as root.
  ///
  /// Of this thread only (setfsuid(2)), so that the other tests go on as they are.
  static func whileOne<Value>(_ body: () -> Value) throws -> Value {
    guard geteuid() == 0 else { return body() }
    // Swift's module of the C library does not have it.
    guard let symbol = unsafe dlsym(nil, "setfsuid") else { throw NoSuchCall() }
    let setUser = unsafe unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> CInt).self)
    _ = setUser(65_534)
    defer { _ = setUser(0) }
    return body()
  }
}
