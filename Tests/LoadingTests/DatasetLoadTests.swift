import Domain
import Loading
import Testing

@Suite("Loading a dataset")
struct DatasetLoadTests {
  let folder = TemporaryFolder()

  @Test("a folder with a descriptor and a table becomes records that know their lines")
  func loadsRecords() async throws {
    folder.write(
      """
      {"name": "small", "zhichan": {"sample": true, "as_of": "2020-06"},
       "resources": [{"name": "chapters", "path": "chapters.csv"}]}
      """, to: "datapackage.json")
    folder.write("id,name_zh,name_en\n1,顶层设计,Design\n2,保护,Protection\n", to: "chapters.csv")

    let loaded = try await DatasetStore(folder: folder.path).load(at: 100)

    #expect(loaded.diagnostics == [])
    #expect(loaded.readAt == 100)
    #expect(loaded.dataset.settings.isSample)
    #expect(loaded.dataset.settings.asOf == Day(2020, 6, 30))
    #expect(
      loaded.dataset.chapters == [
        Chapter(
          id: "1", name: Phrase(zh: "顶层设计", en: "Design"),
          origin: Origin(file: "chapters.csv", line: 2)),
        Chapter(
          id: "2", name: Phrase(zh: "保护", en: "Protection"),
          origin: Origin(file: "chapters.csv", line: 3)),
      ])
    #expect(loaded.files.map(\.path) == ["datapackage.json", "chapters.csv"])
    #expect(loaded.files.map(\.rows) == [0, 2])
  }

  @Test("a folder without a descriptor is no dataset")
  func noDataset() async {
    await #expect(throws: NoDataset.self) {
      try await DatasetStore(folder: folder.path).load(at: 0)
    }
  }
}
