import Glibc

/// Folders on file systems where other machines' changes are not announced.
enum RemoteFolder {
  /// Whether `folder` lies on a network or user-space file system, as `/proc/self/mounts` tells.
  static func contains(_ folder: String) -> Bool {
    guard let real = ContainedPath.realPath(folder) else { return false }
    var found = (length: 0, kind: "")
    for line in mounts().split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count > 2 else { continue }
      let place = String(parts[1])
      let isAbove = place == "/" || real == place || real.hasPrefix(place + "/")
      if isAbove, place.utf8.count >= found.length {
        found = (place.utf8.count, String(parts[2]))
      }
    }
    return kinds.contains { found.kind.hasPrefix($0) }
  }

  private static let kinds = ["nfs", "cifs", "smb", "fuse", "9p", "ceph", "afs", "vboxsf"]

  private static func mounts() -> String {
    let descriptor = unsafe open("/proc/self/mounts", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while text.count < 1 << 20 {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress, bytes.count)
      }
      guard count > 0 else { break }
      text += buffer[..<count]
    }
    return String(decoding: text, as: UTF8.self)
  }
}
