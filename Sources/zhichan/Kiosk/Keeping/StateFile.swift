import Glibc
import Kiosk
import Memory

/// The file that outlasts a power cut: written beside itself, flushed, and put in place at once.
struct StateFile {
  /// The folder it lies in.
  let folder: String
  private var path: String { folder + "/kiosk-state" }

  /// The file in the folder systemd gives the service, else in the user's own for state; nil where
  /// there is neither.
  init?(environment: [String: String]) {
    let given = environment["STATE_DIRECTORY"]?.split(separator: ":").first.map(String.init)
    guard let folder = given ?? MemoryFolder(environment: environment)?.path else { return nil }
    self.folder = folder
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/" + part
      _ = unsafe mkdir(made, 0o700)
    }
  }

  /// What was kept; nothing where the file is missing or cut short.
  func read() -> KioskState {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return KioskState() }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe Glibc.read(file, &bytes, bytes.count)
    return KioskState(text: String(decoding: bytes.prefix(max(0, count)), as: UTF8.self))
  }

  /// Keeps `state`; false when it could not be written.
  func write(_ state: KioskState) -> Bool {
    let draft = path + ".new"
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    var text = state.text
    let isWritten = text.withUTF8 { bytes in
      unsafe Glibc.write(file, bytes.baseAddress, bytes.count) == bytes.count
    }
    let isSafe = isWritten && fsync(file) == 0
    close(file)
    guard isSafe, unsafe rename(draft, path) == 0 else { return false }
    let parent = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if parent >= 0 {
      fsync(parent)
      close(parent)
    }
    return true
  }
}
