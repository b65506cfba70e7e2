import Glibc
import TerminalTesting
import Testing

@Suite("Ten thousand changes")
struct SoakTests {
  @Test("files and keys of every kind leave memory, open files and figures as they were")
  func soaks() async {
    // In a process of its own: what others use does not count.
    await #expect(processExitsWith: .success) {
      let steps = 10_000
      let soak = try #require(try await Soak(of: SoakTests.sample, seed: 2020))
      await soak.run(steps / 5)
      let before = try #require(ProcessUse())
      await soak.run(steps - steps / 5)
      let after = try #require(ProcessUse())
      let (shown, fresh) = try await soak.end()

      #expect(after.openFiles == before.openFiles)
      let growth = after.residentKibibytes - before.residentKibibytes
      #expect(growth < 16 * 1024, "\(before.residentKibibytes) KiB, then \(growth) more")
      #expect(soak.missed == [], "changes that were not announced")
      #expect(soak.loads > steps / 10)
      #expect(shown == fresh)
    }
  }

  static let sample: String = {
    let root = #filePath.split(separator: "/").dropLast(3)
    return "/" + root.joined(separator: "/") + "/SampleData"
  }()
}
