import Domain
import Glibc
import Testing

@testable import Loading

/// What became of a file that was good before.
enum Misfortune: String, CaseIterable, Sendable {
  case emptied, deleted, folder, fifo, linkOutside, linkNowhere, tooLarge

  /// Lets it happen to the file `name`.
  func happen(to name: String, in folder: TemporaryFolder) {
    folder.delete(name)
    switch self {
    case .emptied: folder.write("", to: name)
    case .deleted: break
    case .folder: folder.makeFolder(name)
    case .fifo: _ = unsafe mkfifo(folder.path(of: name), 0o600)
    case .linkOutside: folder.link(name, to: "/proc/version")
    case .linkNowhere: folder.link(name, to: "nowhere.csv")
    case .tooLarge:
      folder.write("", to: name)
      // A file with a hole takes no room on the disk.
      _ = unsafe truncate(folder.path(of: name), (1 << 30) + 1)
    }
  }
}

@Suite("Faults of files that were good before")
struct ShapeFaultTests {
  let dataset = ChapterFolder()

  @Test(
    "the last good content stays, with its fault, and the file is taken up again when it is back",
    arguments: Misfortune.allCases)
  func keepsAndReturns(misfortune: Misfortune) async throws {
    let store = try await dataset.loaded()

    misfortune.happen(to: "chapters.csv", in: dataset.folder)
    // An emptied file may be about to be written: it is looked at twice.
    let first = await store.refresh(at: 20)
    let second = await store.refresh(at: 20)
    let bad = try #require(first ?? second)
    dataset.folder.delete("chapters.csv")
    dataset.write(["一", "贰"])
    let good = try #require(await store.refresh(at: 30))

    #expect(bad.dataset.chapters.map(\.name.zh) == ["一", "二"])
    #expect(bad.diagnostics.map(\.code) == ["source-error"])
    #expect(bad.files[1].keptSince == 20)
    #expect(good.dataset.chapters.map(\.name.zh) == ["一", "贰"])
    #expect(good.diagnostics == [])
    #expect(good.files[1].keptSince == nil)
  }

  @Test(
    "what never was a file of the folder is told at the first load", arguments: Misfortune.allCases)
  func tellsAtOnce(misfortune: Misfortune) async throws {
    misfortune.happen(to: "chapters.csv", in: dataset.folder)

    let loaded = try await DatasetStore(folder: dataset.folder.path).load(at: 0)

    #expect(loaded.diagnostics.map(\.code) == ["source-error"])
    #expect(loaded.diagnostics.map(\.file) == ["chapters.csv"])
    #expect(loaded.dataset.chapters == [])
  }

  @Test("a file replaced by a rename is read anew, even with the same size and time")
  func readsReplaced() async throws {
    let store = try await dataset.loaded()
    dataset.write(["一", "三"], to: "new.csv")
    dataset.copyTime(of: "chapters.csv", to: "new.csv")
    dataset.folder.move("new.csv", to: "chapters.csv")

    let loaded = try #require(await store.refresh(at: 20))

    #expect(loaded.dataset.chapters.map(\.name.zh) == ["一", "三"])
  }

  @Test("the folder taken away and made again keeps what was read, then shows the new")
  func survivesFolder() async throws {
    let store = try await dataset.loaded()
    dataset.removeFolder()
    let gone = try #require(await store.refresh(at: 20))
    let stillGone = await store.refresh(at: 21)
    dataset.makeFolder()
    dataset.write(["新"])
    let back = try #require(await store.refresh(at: 30))

    #expect(gone.dataset.chapters.count == 2)
    #expect(Set(gone.diagnostics.map(\.file)) == ["datapackage.json", "chapters.csv"])
    #expect(stillGone == nil || stillGone?.dataset.chapters.count == 2)
    #expect(back.dataset.chapters.map(\.name.zh) == ["新"])
    #expect(back.diagnostics == [])
  }

  @Test("a file that may not be read is told, and the last good content stays")
  func tellsForbidden() throws {
    let resource = ResourceDescriptor(name: "chapters", paths: ["chapters.csv"])
    let loader = TableLoader(folder: dataset.folder.path, options: LoadOptions())
    var state = TableState()
    _ = state.take(
      loader.content(of: resource, keySets: []), of: resource, keySets: [], at: 10)
    _ = unsafe chmod(dataset.folder.path, 0o755)
    _ = unsafe chmod(dataset.folder.path(of: "chapters.csv"), 0)

    let content = try OrdinaryUser.whileOne { loader.content(of: resource, keySets: []) }
    let isNew = state.take(content, of: resource, keySets: [], at: 20)

    #expect(
      content.diagnostics.map(\.message.en) == ["the file may not be read: permission denied"])
    #expect(content.isBad && isNew)
    #expect(state.shown?.files.map(\.rows) == [2])
    #expect(state.keptSince == 20)
  }

  @Test("a file whose clock jumps is read again, whichever way", arguments: [0, 4_000_000_000])
  func followsClock(seconds: Int) async throws {
    let store = try await dataset.loaded()
    dataset.write(["一", "四"])
    dataset.setTime(of: "chapters.csv", seconds)

    let loaded = try #require(await store.refresh(at: 5))

    #expect(loaded.dataset.chapters.map(\.name.zh) == ["一", "四"])
    #expect(loaded.files[1].modifiedAt == seconds)
  }
}
