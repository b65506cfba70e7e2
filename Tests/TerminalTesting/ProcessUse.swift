import Glibc

/// What a process holds of the system.
public struct ProcessUse: Hashable, Sendable {
  /// The memory it has in use, in KiB.
  public let residentKibibytes: Int
  /// The files, pipes and the like that it has open.
  public let openFiles: Int

  /// The most memory that the process `number` has had in use since it began, in KiB; nil when there
  /// is no such process.
  public static func peakKibibytes(of number: Int32) -> Int? {
    guard let status = unsafe fopen("/proc/\(number)/status", "r") else { return nil }
    defer { unsafe fclose(status) }
    var line = [CChar](repeating: 0, count: 400)
    while unsafe fgets(&line, 400, status) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard text.hasPrefix("VmHWM:") else { continue }
      return text.split { !$0.isNumber }.first.flatMap { Int($0) }
    }
    return nil
  }

  /// What the process `number` holds, by default this one; nil when there is no such process.
  public init?(of number: Int32? = nil) {
    let folder = number.map { "/proc/\($0)" } ?? "/proc/self"
    guard let status = unsafe fopen("\(folder)/statm", "r") else { return nil }
    defer { unsafe fclose(status) }
    var line = [CChar](repeating: 0, count: 200)
    guard unsafe fgets(&line, 200, status) != nil else { return nil }
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    residentKibibytes = pages * Int(sysconf(Int32(_SC_PAGESIZE))) / 1024
    guard let files = unsafe opendir("\(folder)/fd") else { return nil }
    defer { unsafe closedir(files) }
    var count = 0
    while unsafe readdir(files) != nil { count += 1 }
    openFiles = count
  }
}
