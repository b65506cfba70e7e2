import Domain
import Terminal

/// The user's editor.
struct Editor {
  /// What VISUAL or EDITOR says; words of a shell.
  let command: String

  /// The editor of the environment, or vi.
  init(_ environment: [String: String]) {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    command = named ?? "vi"
  }

  /// The words that open `origin`, a place in the dataset in `folder`.
  ///
  /// `+LINE` is understood by vi, Emacs, nano and most others; the shell splits the command.
  func words(opening origin: Origin, in folder: String) -> [String] {
    let base = folder.hasPrefix("-") ? "./\(folder)" : folder
    // Files of settings go by their whole path.
    let path = origin.file.hasPrefix("/") ? origin.file : "\(base)/\(origin.file)"
    return ["sh", "-c", "exec \(command) \"$@\"", "sh", "+\(origin.line)", path]
  }
}
