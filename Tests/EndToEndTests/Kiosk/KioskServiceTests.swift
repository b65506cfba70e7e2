import Glibc
import TerminalTesting
import Testing

/// The kiosk as a service of systemd.
@Suite("A kiosk under a service manager")
struct KioskServiceTests {
  @Test("tells the manager that it is ready and, again and again, that it is alive")
  func notify() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/notify"
    let handle = try #require(Self.listen(at: path))
    defer { close(handle) }
    let kiosk = try KioskSession(
      more: ["NOTIFY_SOCKET": path, "WATCHDOG_USEC": "200000"])
    try await kiosk.awaits("alpha")
    var heard: [String] = []
    try await eventually("three signs of life", state: { heard.joined(separator: " | ") }) {
      while let text = Self.receive(handle) { heard.append(text) }
      return heard.count { $0 == "WATCHDOG=1" } >= 3 ? true : nil
    }
    #expect(heard.first?.hasPrefix("READY=1") == true)
    kiosk.child.send(SIGTERM)
    try await eventually("the farewell") {
      while let text = Self.receive(handle) { heard.append(text) }
      return heard.last == "STOPPING=1" ? true : nil
    }
  }

  @Test(
    "the unit is one that systemd takes",
    .enabled(if: unsafe access("/usr/bin/systemd-analyze", X_OK) == 0))
  func unit() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let folder = try TemporaryFolder()
    // Its program must be there to be verified: the one under test is.
    let words = """
      sed -e 's#^ExecStart=.*zhichan kiosk#ExecStart=\(Program.path) kiosk#' \
      -e 's#^ExecStart=/usr/bin/cage.*#ExecStart=/bin/true#' \
      '\(root)/Packaging/zhichan-kiosk.service' > '\(folder.path)/zhichan-kiosk.service'
      systemd-analyze verify '\(folder.path)/zhichan-kiosk.service'
      """
    let output = try Output.of(["/bin/sh", "-c", words], environment: Program.environment())
    #expect(output.ending == .exited(0))
    let own = output.complaint.split(separator: "\n").filter { $0.contains("zhichan") }
    #expect(own == [])
  }

  private static func listen(at path: String) -> Int32? {
    let handle = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let isBound = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(handle, $0, size) == 0
      }
    }
    return isBound ? handle : nil
  }

  private static func receive(_ handle: Int32) -> String? {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = unsafe recv(handle, &bytes, bytes.count, 0)
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
  }
}
