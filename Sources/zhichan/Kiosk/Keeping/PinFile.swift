import Glibc
import Lock

/// The file the PIN's hash is kept in, for its owner alone.
struct PinFile {
  /// The path.
  let path: String

  /// The file at `chosen`, else `kiosk-pin` in the user's folder for settings (XDG Base Directory
  /// Specification 0.8); nil where there is no home.
  init?(_ chosen: String?, environment: [String: String]) {
    if let chosen {
      path = chosen
    } else if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") {
      path = config + "/zhichan/kiosk-pin"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = home + "/.config/zhichan/kiosk-pin"
    } else {
      return nil
    }
  }

  /// The hash that is kept; nil when none is set.
  func read() -> PinHash? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = unsafe Glibc.read(file, &bytes, bytes.count)
    return PinHash(text: String(decoding: bytes.prefix(max(0, count)), as: UTF8.self))
  }

  /// Keeps `hash` in place of what was there; the system's number of the fault when it cannot.
  func write(_ hash: PinHash) -> Int32? {
    var made = ""
    for part in path.split(separator: "/").dropLast() {
      made += path.hasPrefix("/") || !made.isEmpty ? "/" + part : String(part)
      _ = unsafe mkdir(made, 0o700)
    }
    let draft = path + ".new"
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return errno }
    fchmod(file, 0o600)
    var text = hash.text + "\n"
    let count = text.withUTF8 { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
    let isSafe = count == text.utf8.count && fsync(file) == 0
    close(file)
    guard isSafe, unsafe rename(draft, path) == 0 else { return errno }
    return nil
  }
}
