import Domain
import Loading
import Testing

@Suite("Refreshing a dataset")
struct RefreshTests {
  let folder = TemporaryFolder()

  init() {
    folder.write(
      """
      {"zhichan": {}, "resources": [
        {"name": "chapters", "path": "chapters.csv"}, {"name": "articles", "path": "articles.csv"}]}
      """, to: "datapackage.json")
    folder.write("id,name_zh,name_en\n1,一,One\n2,二,Two\n", to: "chapters.csv")
    folder.write("id,chapter,name_zh,name_en\n1.1,1,条,Article\n", to: "articles.csv")
  }

  private func loaded() async throws -> DatasetStore {
    let store = DatasetStore(folder: folder.path)
    _ = try await store.load(at: 10)
    return store
  }

  @Test("nothing is new while nothing changes")
  func nothingNew() async throws {
    #expect(try await loaded().refresh(at: 20) == nil)
  }

  /// Where time is counted in ticks, both states may bear the same one.
  @Test("a change of as many bytes is seen however soon it follows the last")
  func seesQuickChanges() async throws {
    let store = try await loaded()
    for number in 1...40 {
      let name = number.isMultiple(of: 2) ? "甲" : "乙"
      folder.write("id,name_zh,name_en\n1,\(name),One\n", to: "chapters.csv")
      let loaded = try #require(await store.refresh(at: number), "change \(number)")
      #expect(loaded.dataset.chapters.map(\.name.zh) == [name])
    }
  }

  @Test("only the file that changed is read again")
  func readsOnlyChanged() async throws {
    let ticks = Ticks()
    let store = DatasetStore(
      folder: folder.path, options: LoadOptions(microseconds: { ticks.next() }))
    _ = try await store.load(at: 10)
    let before = ticks.count
    folder.write("id,name_zh,name_en\n1,一,One\n", to: "chapters.csv")

    let loaded = try #require(await store.refresh(at: 20))

    // Each reading of a file reads the stopwatch when it begins and when it ends.
    #expect(ticks.count - before == 2)
    #expect(loaded.dataset.chapters.map(\.id) == ["1"])
    #expect(loaded.dataset.articles.map(\.id) == ["1.1"])
    #expect(loaded.readAt == 20)
  }

  @Test("a file that goes bad as a whole keeps its last good content, and says since when")
  func keepsLastGood() async throws {
    let store = try await loaded()
    folder.delete("chapters.csv")
    let first = try #require(await store.refresh(at: 20))
    folder.write([0x69, 0x64, 0xFF, 0x0A], to: "chapters.csv")
    let second = try #require(await store.refresh(at: 30))

    #expect(first.dataset.chapters.count == 2)
    #expect(first.diagnostics.map(\.code) == ["source-error"])
    #expect(first.files[1].keptSince == 20)
    #expect(second.dataset.chapters.count == 2)
    #expect(second.diagnostics.map(\.code) == ["encoding-error"])
    #expect(second.files.map(\.keptSince) == [nil, 20, nil])
  }

  @Test("a file that is mended is shown again")
  func showsMended() async throws {
    let store = try await loaded()
    folder.write("", to: "chapters.csv")
    _ = await store.refresh(at: 20)
    folder.write("id,name_zh,name_en\n1,壹,One\n", to: "chapters.csv")

    let loaded = try #require(await store.refresh(at: 30))

    #expect(loaded.dataset.chapters.map(\.name.zh) == ["壹"])
    #expect(loaded.diagnostics == [])
    #expect(loaded.files[1].keptSince == nil)
  }

  @Test("a descriptor that goes bad leaves the one in force")
  func keepsDescriptor() async throws {
    let store = try await loaded()
    folder.write("{", to: "datapackage.json")

    let loaded = try #require(await store.refresh(at: 20))

    #expect(loaded.dataset.chapters.count == 2)
    #expect(loaded.files[0].keptSince == 20)
    #expect(loaded.diagnostics.map(\.code) == ["format-error"])
  }

  @Test("a table that leaves the descriptor leaves the dataset")
  func dropsTable() async throws {
    let store = try await loaded()
    folder.write(
      #"{"resources": [{"name": "chapters", "path": "chapters.csv"}]}"#, to: "datapackage.json")

    let loaded = try #require(await store.refresh(at: 20))

    #expect(loaded.dataset.articles == [])
    #expect(loaded.files.map(\.path) == ["datapackage.json", "chapters.csv"])
  }

  @Test("a file that ends inside quotes waits until it is still the same when looked at again")
  func waitsForWriter() async throws {
    let store = try await loaded()
    folder.write("id,name_zh,name_en\n1,一,\"On", to: "chapters.csv")
    let first = await store.refresh(at: 20)
    let isWaiting = await store.isUnsettled
    folder.write("id,name_zh,name_en\n1,一,\"One\"\n", to: "chapters.csv")
    let second = try #require(await store.refresh(at: 21))

    #expect(first == nil)
    #expect(isWaiting)
    #expect(second.dataset.chapters.map(\.name.en) == ["One"])
    #expect(await !store.isUnsettled)
  }

  @Test("a file that stays open-ended is taken as it is")
  func takesOpenEnded() async throws {
    let store = try await loaded()
    folder.write("id,name_zh,name_en\n1,一,One\n2,二,\"Tw", to: "chapters.csv")
    _ = await store.refresh(at: 20)

    let loaded = try #require(await store.refresh(at: 21))

    #expect(loaded.dataset.chapters.map(\.id) == ["1"])
    #expect(loaded.diagnostics.map(\.code) == ["source-error"])
    #expect(loaded.diagnostics.map(\.spot) == [Spot(line: 3, column: 5)])
  }

  @Test("a row that refers to a row gone since is left out")
  func followsReferences() async throws {
    let store = try await loaded()
    folder.write("id,name_zh,name_en\n2,二,Two\n", to: "chapters.csv")

    let loaded = try #require(await store.refresh(at: 20))

    #expect(loaded.dataset.articles == [])
    #expect(loaded.diagnostics.map(\.code) == ["foreign-key"])
    #expect(loaded.diagnostics.map(\.spot) == [Spot(line: 2, column: 5)])
    #expect(loaded.files[2].rowsLeftOut == 1)
  }
}
