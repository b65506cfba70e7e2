import Glibc

/// The service manager that started the kiosk, told over its socket (sd_notify(3)).
struct ServiceManager {
  private let socketPath: String?
  /// How often it must hear that the loop is alive; nil when it does not watch.
  let interval: Duration?

  /// The manager the environment names, if any.
  init(environment: [String: String]) {
    let path = environment["NOTIFY_SOCKET"] ?? ""
    socketPath = path.hasPrefix("/") || path.hasPrefix("@") ? path : nil
    let microseconds = environment["WATCHDOG_USEC"].flatMap { Int($0) } ?? 0
    // Half of what is allowed, so that one late call is no alarm.
    interval = microseconds > 0 ? .microseconds(max(1000, microseconds / 2)) : nil
  }

  /// Sends `state`, lines like `READY=1`; a manager that is gone is no fault, and one that does not
  /// listen is not waited for.
  func tell(_ state: String) {
    guard let socketPath else { return }
    let kind = SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
    let handle = socket(AF_UNIX, Int32(kind), 0)
    guard handle >= 0 else { return }
    defer { close(handle) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    // An abstract socket begins with a zero byte, which the environment writes as @.
    var name = Array(socketPath.utf8)
    if name.first == UInt8(ascii: "@") { name[0] = 0 }
    guard name.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: name) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
    let bytes = Array(state.utf8)
    unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { target in
        _ = unsafe sendto(handle, bytes, bytes.count, Int32(MSG_NOSIGNAL), target, length)
      }
    }
  }
}
