import Glibc

/// A dataset in a folder of a test's own, to which everything happens that happens to files.
///
/// Its tables are the first rows of another dataset's. Nothing outside is touched: links that are
/// made lead to a file beside the folder, and none is followed. Gone with this object.
public final class ChangingFolder {
  /// Where it lies.
  public let path: String
  /// The files as they were at first, by name.
  private let originals: [String: [UInt8]]
  private let names: [String]

  /// A copy of the dataset in `source` with at most `rows` rows of each table; nil when it cannot
  /// be read or written.
  public init?(of source: String, rows: Int) {
    var template = Array("/tmp/zhichan-soak-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&template), let stream = unsafe opendir(source) else {
      return nil
    }
    path = unsafe String(cString: made)
    defer { unsafe closedir(stream) }
    var originals: [String: [UInt8]] = [:]
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { start in
          unsafe String(cString: start)
        }
      }
      guard name.hasSuffix(".csv") || name == Self.descriptor else { continue }
      let lines = Self.bytes("\(source)/\(name)").split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let isTable = name != Self.descriptor
      let kept = isTable ? lines.prefix(rows + 1) : lines[...]
      originals[name] = Array(kept.joined(separator: [10])) + (isTable ? [10] : [])
    }
    self.originals = originals
    names = originals.keys.sorted()
    Self.write(outside, Array("id\noutside\n".utf8), flags: O_TRUNC)
    restore()
  }

  deinit {
    for name in names { remove(name) }
    _ = unsafe rmdir(path)
    _ = unsafe unlink(outside)
  }

  private static let descriptor = "datapackage.json"

  /// A file beside the folder, for links that lead out of it.
  private var outside: String { "\(path)-outside" }

  /// Lets something happen to one of the files, and says what.
  public func change(using generator: inout some RandomNumberGenerator) -> String {
    let happening = Happening.allCases.randomElement(using: &generator) ?? .restored
    let isDescriptor = Int.random(in: 0..<12, using: &generator) == 0
    let name = isDescriptor ? Self.descriptor : names.randomElement(using: &generator) ?? ""
    happen(happening, to: name, &generator)
    return "\(name) \(happening)"
  }

  /// Makes every file as it was at first.
  public func restore() {
    for name in names { replace(name, with: originals[name, default: []]) }
  }
}

extension ChangingFolder {
  /// What happens to a file.
  ///
  /// It is mended often enough to be broken anew.
  private enum Happening: CaseIterable {
    case appended, faultAppended, replaced, truncated, emptied, deleted, forbidden, garbled
    case becameQueue, becameFolder, becameLink, leadsNowhere, touched, lineLost
    case restored, rewritten, restoredAgain, restoredOnceMore, allRestored, rewrittenAgain
  }

  private func happen(
    _ happening: Happening, to name: String, _ generator: inout some RandomNumberGenerator
  ) {
    let original = originals[name, default: []]
    let file = "\(path)/\(name)"
    switch happening {
    case .appended: write(name, line(of: original, &generator), flags: O_APPEND)
    case .faultAppended: write(name, Array("x,\"y\",\u{1B}[2J,\n".utf8), flags: O_APPEND)
    case .replaced:
      replace(name, with: original + line(of: original, &generator))
    case .truncated:
      let size = Int.random(in: 0..<original.count, using: &generator)
      replaceUnlessFile(name)
      if unsafe truncate(file, size + 1) == 0 { _ = unsafe truncate(file, size) }
    case .emptied: write(name, [], flags: O_TRUNC)
    case .deleted:
      replaceUnlessFile(name)
      remove(name)
    case .forbidden:
      replaceUnlessFile(name)
      _ = unsafe chmod(file, 0)
    case .garbled:
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
      write(name, bytes, flags: O_TRUNC)
    case .becameQueue:
      remove(name)
      _ = unsafe mkfifo(file, 0o644)
    case .becameFolder:
      remove(name)
      _ = unsafe mkdir(file, 0o755)
    case .becameLink:
      remove(name)
      _ = unsafe symlink(outside, file)
    case .leadsNowhere:
      remove(name)
      _ = unsafe symlink("nowhere.csv", file)
    case .touched:
      replaceUnlessFile(name)
      _ = unsafe utimensat(AT_FDCWD, file, nil, AT_SYMLINK_NOFOLLOW)
    case .lineLost:
      let lost = line(of: original, &generator)
      let start = original.firstRange(of: lost)?.lowerBound ?? 0
      replace(name, with: Array(original[..<start] + original[(start + lost.count)...]))
    case .restored, .restoredAgain, .restoredOnceMore: replace(name, with: original)
    case .rewritten, .rewrittenAgain: write(name, original, flags: O_TRUNC)
    case .allRestored: restore()
    }
  }

  /// One of the lines, with its end.
  private func line(
    of bytes: [UInt8], _ generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    let lines = bytes.split(separator: 10)
    return Array((lines.randomElement(using: &generator) ?? []) + [10])
  }

  /// Writes into the file where it lies, or a new one in place of what is no file.
  private func write(_ name: String, _ bytes: [UInt8], flags: CInt) {
    if !isFile(name) { remove(name) } else { _ = unsafe chmod("\(path)/\(name)", 0o644) }
    Self.write("\(path)/\(name)", bytes, flags: flags)
  }

  /// Whether there is a file, not a link to one.
  private func isFile(_ name: String) -> Bool {
    var status = stat()
    return unsafe lstat("\(path)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// What happens next is for files only: what it follows would lie elsewhere.
  private func replaceUnlessFile(_ name: String) {
    if !isFile(name) { replace(name, with: originals[name, default: []]) }
  }

  private static func write(_ file: String, _ bytes: [UInt8], flags: CInt) {
    let descriptor = unsafe open(
      file, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | flags, 0o644)
    guard descriptor >= 0 else { return }
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }

  /// Writes beside the file and moves it into place, as editors do.
  private func replace(_ name: String, with bytes: [UInt8]) {
    let draft = ".\(name)~"
    write(draft, bytes, flags: O_TRUNC)
    var status = stat()
    let isThere = unsafe lstat("\(path)/\(name)", &status) == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR { remove(name) }
    _ = unsafe rename("\(path)/\(draft)", "\(path)/\(name)")
  }

  private func remove(_ name: String) { _ = unsafe Glibc.remove("\(path)/\(name)") }

  private static func bytes(_ path: String) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
