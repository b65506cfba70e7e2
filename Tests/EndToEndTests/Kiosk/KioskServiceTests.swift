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

  @Test("a manager that does not listen does not hold it")
  func deafManager() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/notify"
    let handle = try #require(Self.listen(at: path))
    defer { close(handle) }
    // Two hundred signs of life, where a socket keeps about ten.
    let kiosk = try KioskSession(more: ["NOTIFY_SOCKET": path, "WATCHDOG_USEC": "2000"])
    try await kiosk.awaits("alpha")
    usleep(200_000)
    kiosk.terminal.type("\u{1B}[C")
    try await kiosk.awaits("beta")
  }

  @Test("a loop that hangs gives no sign of life, and begun anew it shows the same slide")
  func hangs() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/notify"
    let handle = try #require(Self.listen(at: path))
    defer { close(handle) }
    let kiosk = try KioskSession(more: ["NOTIFY_SOCKET": path, "WATCHDOG_USEC": "200000"])
    try await kiosk.awaits("alpha")
    kiosk.terminal.type("\u{1B}[C")
    try await kiosk.awaits("beta")
    let state = kiosk.state
    kiosk.child.send(SIGSTOP)
    // What it had said before may still be on its way; after that there is silence.
    usleep(200_000)
    while Self.receive(handle) != nil {}
    usleep(600_000)
    #expect(Self.receive(handle) == nil)
    // As systemd ends it (systemd.service(5), WatchdogSignal=).
    kiosk.child.send(SIGABRT)
    kiosk.child.send(SIGCONT)
    #expect(kiosk.child.wait() != .exited(0))
    #expect(kiosk.state == state)
    kiosk.drain()
    try kiosk.restart()
    try await kiosk.awaits("beta")
    var heard: [String] = []
    try await eventually("a sign of life", state: { heard.joined(separator: " | ") }) {
      while let text = Self.receive(handle) { heard.append(text) }
      return heard.contains("WATCHDOG=1") ? true : nil
    }
  }

  @Test("at night a process that has grown too large ends to be begun anew")
  func renewal() async throws {
    // Local time is half past three, less three quarters of a minute to come up in.
    let ahead = 12_600 - 45 - time(nil) % 86_400
    let sign = ahead < 0 ? "+" : "-"
    let (hours, rest) = abs(ahead).quotientAndRemainder(dividingBy: 3600)
    let zone = "HALL\(sign)\(hours):\(rest / 60):\(rest % 60)"
    let kiosk = try KioskSession(
      playlist: "restart: { at: \"03:30\", above: 32 }\n" + KioskSession.playlist,
      data: Folders.sample, more: ["TZ": zone])
    let ending = try await eventually("the end", state: { kiosk.log }) { kiosk.child.ending() }
    #expect(ending == .exited(75))
  }

  @Test(
    "the screen's script ends as the program ended, though cage and foot hide it",
    arguments: [("exit 0", 0), ("exit 75", 75), ("kill -9 $$", 137)])
  func ending(words: String, status: Int32) throws {
    let folder = try TemporaryFolder()
    for name in ["cage", "foot"] {
      try folder.write("#!/bin/sh\nshift\n\"$@\"\nexit 0\n", to: name + ".sh")
    }
    let output = try Self.screen(words, in: folder, "PATH='\(folder.path)':\"$PATH\"")
    #expect(output.ending == .exited(status))
  }

  @Test("the screen's script fails when the terminal itself breaks")
  func broken() throws {
    let folder = try TemporaryFolder()
    try folder.write("#!/bin/sh\nexit 0\n", to: "cage.sh")
    let output = try Self.screen("exit 0", in: folder, "PATH='\(folder.path)':\"$PATH\"")
    #expect(output.ending == .exited(1))
  }

  @Test(
    "the screen's script ends as the program ended in a cage without a screen",
    .enabled(
      if: ["cage", "foot", "setpriv"].allSatisfy { unsafe access("/usr/bin/\($0)", X_OK) == 0 },
      "cage, foot and setpriv are not all installed"),
    arguments: [("exit 0", 0), ("exit 75", 75)])
  func cage(words: String, status: Int32) throws {
    let folder = try TemporaryFolder()
    let headless =
      "WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman LIBSEAT_BACKEND=noop"
    let user = getuid() == 0 ? "setpriv --reuid=nobody --regid=nogroup --clear-groups env" : "env"
    let output = try Self.screen(
      "sleep 1; " + words, in: folder, "XDG_RUNTIME_DIR='\(folder.path)' \(headless)", user)
    #expect(output.ending == .exited(status))
  }

  private static func screen(
    _ words: String, in folder: TemporaryFolder, _ variables: String, _ prefix: String = "env"
  ) throws -> Output {
    let packaging =
      "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/Packaging"
    // What this process has just written another that it starts may still hold open, and then it
    // cannot be run: the shell makes the programs.
    let command = """
      for name in cage foot; do
        [ ! -e '\(folder.path)'/$name.sh ] || cp '\(folder.path)'/$name.sh '\(folder.path)'/$name
      done
      cp '\(packaging)/foot.ini' '\(packaging)/zhichan-kiosk-screen' '\(folder.path)/'
      chmod 755 '\(folder.path)' '\(folder.path)'/*; chmod 700 '\(folder.path)'
      [ "$(id -u)" != 0 ] || [ '\(prefix)' = env ] || chown -R nobody '\(folder.path)'
      \(prefix) RUNTIME_DIRECTORY='\(folder.path)' ZHICHAN_FOOT_CONFIG='\(folder.path)/foot.ini' \
        \(variables) '\(folder.path)/zhichan-kiosk-screen' sh -c '\(words)'
      """
    return try Output.of(["/bin/sh", "-c", command], environment: Program.environment())
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
