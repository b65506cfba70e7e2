public import Domain
import Surface
import Wording

extension KeyMap {
  /// The keys in force as a table of text: name for settings, keys, and what they do.
  ///
  /// What the user has bound is marked `*`.
  public func text(in language: Language) -> String {
    let rows = Command.table.map { command in
      (command, sequences(of: command.id).map(\.label).joined(separator: ", "))
    }
    let names = rows.map { $0.0.id.name.count }.max() ?? 0
    let keys = rows.map { DisplayText.width(of: $0.1) }.max() ?? 0
    var lines: [String] = []
    for group in Command.Group.allCases {
      lines += ["", group.title[language], ""]
      for (command, labels) in rows where command.group == group {
        let mark = own[command.id] == nil ? " " : "*"
        lines.append(
          "\(mark) \(DisplayText.padded(command.id.name, to: names))  "
            + "\(DisplayText.padded(labels.isEmpty ? "–" : labels, to: keys))  "
            + command.help[language])
      }
    }
    return lines.dropFirst().joined(separator: "\n") + "\n"
  }
}
