import Glibc
import Testing

@testable import Loading

@Suite("Watching folders")
struct FolderWatchTests {
  let folder = TemporaryFolder()

  /// Whether the watch has something to say within five seconds.
  private func hears(_ watch: inout FolderWatch) -> Bool {
    guard let descriptor = watch.descriptor else { return watch.drain() }
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&polled, 1, 5000) == 1 else { return false }
    return watch.drain()
  }

  @Test(
    "a file written, moved into place or deleted is heard of",
    arguments: ["write", "move", "delete"])
  func hearsChanges(change: String) {
    folder.write("a", to: "old.csv")
    var watch = FolderWatch(folders: [folder.path])

    switch change {
    case "write": folder.write("b", to: "old.csv")
    case "move": folder.move("old.csv", to: "new.csv")
    default: folder.delete("old.csv")
    }

    let first = hears(&watch)
    let second = watch.drain()
    #expect([first, second] == [true, false])
  }

  @Test("several writes are one change")
  func foldsWrites() {
    var watch = FolderWatch(folders: [folder.path])
    for number in 0..<100 { folder.write("\(number)", to: "a.csv") }

    let first = hears(&watch)
    let second = watch.drain()
    #expect([first, second] == [true, false])
  }

  @Test("a folder inside is watched when it is named")
  func hearsFolderInside() {
    folder.makeFolder("months")
    var watch = FolderWatch(folders: [folder.path, folder.path(of: "months")])

    folder.write("a", to: "months/a.csv")

    let isHeard = hears(&watch)
    #expect(isHeard)
  }

  @Test("a folder that is not there yet is looked for, then watched")
  func looksForFolder() {
    var watch = FolderWatch(folders: [folder.path(of: "later")])
    let before = (watch.needsPolling, watch.drain())
    folder.makeFolder("later")
    let after = (watch.drain(), watch.needsPolling)

    #expect(before == (true, false))
    #expect(after == (true, false))
  }

  @Test("a folder that is removed and made again is watched again")
  func findsFolderAgain() {
    folder.makeFolder("data")
    var watch = FolderWatch(folders: [folder.path(of: "data")])
    folder.delete("data")
    let gone = hears(&watch)
    folder.makeFolder("data")
    let back = watch.drain()
    folder.write("a", to: "data/a.csv")
    let written = hears(&watch)
    let isPolling = watch.needsPolling

    #expect([gone, back, written, isPolling] == [true, true, true, false])
  }

  @Test(
    "where inotify is used up, looking finds every kind of change",
    arguments: ["write", "move", "delete", "folder"])
  func looksWithoutQueue(change: String) {
    folder.write("a", to: "old.csv")
    var watch = FolderWatch(folders: [folder.path], queue: -1)
    let before = (watch.descriptor == nil, watch.needsPolling, watch.drain())

    switch change {
    case "write": folder.write("bc", to: "old.csv")
    case "move": folder.move("old.csv", to: "new.csv")
    case "delete": folder.delete("old.csv")
    default: folder.delete("")
    }

    let after = (watch.drain(), watch.drain())
    #expect(before == (true, true, false))
    #expect(after == (true, false))
  }
}
