import Domain
import Glibc
import Loading

/// What a dataset is remembered under.
enum DatasetIdentity {
  /// The hash of the package's `id`, else of its `name`, so that a copy or a moved folder is the
  /// same dataset; of a package that has neither, of the folder's canonical path.
  static func of(_ dataset: Dataset, in folder: String) -> String {
    let text =
      dataset.settings.packageIdentity.map { "package:\($0)" } ?? "folder:\(canonical(folder))"
    return SHA256.hex(of: Array(text.utf8))
  }

  private static func canonical(_ folder: String) -> String {
    guard let path = unsafe realpath(folder, nil) else { return folder }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}

/// Who sits at the screen.
enum Account {
  /// The name of the account; its number where it has no name.
  static var name: String {
    if let entry = unsafe getpwuid(getuid()), let name = unsafe entry.pointee.pw_name {
      return unsafe String(cString: name)
    }
    return String(getuid())
  }
}
