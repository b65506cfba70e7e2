import Glibc
import Loading

/// A dataset of one table, to which things happen.
struct ChapterFolder {
  let folder = TemporaryFolder()

  init() {
    makeDescriptor()
    write(["一", "二"])
  }

  private func makeDescriptor() {
    folder.write(
      #"{"zhichan": {}, "resources": [{"name": "chapters", "path": "chapters.csv"}]}"#,
      to: "datapackage.json")
  }

  /// A store that has read the folder.
  func loaded() async throws -> DatasetStore {
    let store = DatasetStore(folder: folder.path)
    _ = try await store.load(at: 10)
    return store
  }

  /// The table with chapters of these names.
  static func table(_ names: [String]) -> String {
    let rows = names.enumerated().map { "\($0 + 1),\($1),Chapter\n" }
    return "id,name_zh,name_en\n" + rows.joined()
  }

  /// Writes the table with chapters of these names.
  func write(_ names: [String], to file: String = "chapters.csv") {
    folder.write(Self.table(names), to: file)
  }

  func removeFolder() {
    folder.delete("datapackage.json")
    folder.delete("chapters.csv")
    _ = unsafe rmdir(folder.path)
  }

  func makeFolder() {
    _ = unsafe mkdir(folder.path, 0o755)
    makeDescriptor()
  }

  /// Gives `other` the times of `file`.
  func copyTime(of file: String, to other: String) {
    var status = stat()
    _ = unsafe stat(folder.path(of: file), &status)
    let times = [status.st_atim, status.st_mtim]
    _ = unsafe utimensat(AT_FDCWD, folder.path(of: other), times, 0)
  }

  /// Lets `file` be written at `seconds` since 1970.
  func setTime(of file: String, _ seconds: Int) {
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    _ = unsafe utimensat(AT_FDCWD, folder.path(of: file), [time, time], 0)
  }
}
