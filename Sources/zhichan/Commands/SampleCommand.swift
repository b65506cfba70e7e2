import ArgumentParser
import Domain
import Glibc
import Sample

/// Writes the synthetic dataset into a folder.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Write the synthetic sample dataset.",
    discussion: "The same seed and day always give the same bytes.")

  @Option(help: "The folder to write to; it is made when it does not exist.")
  var output: String

  @Option(help: "The number everything is drawn from.")
  var seed: UInt64 = 2020

  @Option(help: "The day of 2020 that is today in the sample, as 2020-06-30 or 2020-06.")
  var asOf: String = "2020-06-30"

  @Flag(help: "Write the same figures as offices send them: Excel, GB18030, titles, 万元, 是 and 否.")
  var office = false

  mutating func run() throws {
    guard let day = Day(asOf) ?? Month(asOf)?.end else {
      throw ValidationError("\"\(asOf)\" is not a day, such as 2020-06-30, or a month, 2020-06")
    }
    guard day.year == 2020 else {
      throw ValidationError("the sample's today lies in 2020, not in \(day.year)")
    }
    guard SampleCommand.makeFolder(output) else {
      throw ValidationError("cannot make the folder \"\(output)\"")
    }
    for file in files(day) {
      let path = "\(output)/\(file.path)"
      guard SampleCommand.write(file.bytes, to: path) else {
        throw ValidationError("cannot write \"\(path)\"")
      }
    }
  }

  private func files(_ day: Day) -> [(path: String, bytes: [UInt8])] {
    office
      ? OfficeDataset(seed: seed, asOf: day).files.map { ($0.path, $0.bytes) }
      : SampleDataset(seed: seed, asOf: day).files.map { ($0.path, Array($0.text.utf8)) }
  }

  /// Makes `path` and the folders above it; true when it is there afterwards.
  private static func makeFolder(_ path: String) -> Bool {
    var made = ""
    for (index, part) in path.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      made += index == 0 ? String(part) : "/" + part
      guard !part.isEmpty else { continue }
      // What exists already is no fault; what is no folder shows when the files are written.
      if unsafe mkdir(made, 0o777) != 0, errno != EEXIST { return false }
    }
    return true
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = unsafe fopen(path, "w") else { return false }
    let written = unsafe fwrite(bytes, 1, bytes.count, file)
    let isClosed = unsafe fclose(file) == 0
    return written == bytes.count && isClosed
  }
}
