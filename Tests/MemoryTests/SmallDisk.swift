import Glibc

/// A disk of a few pages, in memory; only root can have one.
final class SmallDisk: Sendable {
  let path: String

  struct NoDisk: Error {}

  /// Whether such a disk can be had here.
  static var isPossible: Bool { (try? SmallDisk(pages: 4)) != nil }

  init(pages: Int) throws {
    var template = Array("/tmp/zhichan-disk-XXXXXX\0".utf8.map(CChar.init(bitPattern:)))
    path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let made = unsafe mkdtemp(start) else { return "" }
      return unsafe String(cString: made)
    }
    guard unsafe mount("tmpfs", path, "tmpfs", 0, "size=\(pages * 4096)") == 0 else {
      unsafe rmdir(path)
      throw NoDisk()
    }
  }

  deinit {
    unsafe umount2(path, Int32(MNT_DETACH))
    unsafe rmdir(path)
  }

  /// Takes all the room that is left.
  func fill() throws {
    let file = unsafe open(path + "/filler", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(file) }
    let page = [UInt8](repeating: 1, count: 4096)
    while unsafe write(file, page, page.count) > 0 {}
  }

  /// Gives the room back.
  func makeRoom() { unsafe unlink(path + "/filler") }
}
