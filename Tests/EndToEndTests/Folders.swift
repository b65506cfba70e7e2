/// The folders of data that end-to-end tests open.
enum Folders {
  /// A dataset without a row: what is tested there needs no figures.
  static let empty = tests + "/Fixtures/empty"
  /// The sample in the tree.
  static let sample = parent(parent(tests)) + "/SampleData"
  /// A program that shows what pyte makes of bytes.
  static let pyteScript = tests + "/Fixtures/pyte-picture.py"

  private static let tests = parent("\(#filePath)")

  private static func parent(_ path: String) -> String {
    "/" + path.split(separator: "/").dropLast().joined(separator: "/")
  }
}
