import Glibc
import TerminalTesting

/// A folder of a test's own, gone with this object.
final class TemporaryFolder: Sendable {
  /// Its path.
  let path: String

  /// An empty folder.
  init() throws {
    var template = Array("/tmp/zhichan-test-XXXXXX".utf8CString)
    guard let path = unsafe mkdtemp(&template) else { throw Overdue("a temporary folder") }
    self.path = unsafe String(cString: path)
  }

  deinit { _ = try? Output.of(["rm", "-r", path], environment: Program.environment()) }

  /// Writes `text` to the file `name`, which may lie in a folder that is there, as an editor does:
  /// beside it, then moved into place.
  func write(_ text: String, to name: String) throws {
    let draft = "\(path)/\(name)~"
    guard let file = unsafe fopen(draft, "w") else { throw Overdue("a file in \(path)") }
    unsafe fputs(text, file)
    unsafe fclose(file)
    unsafe rename(draft, "\(path)/\(name)")
  }
}
