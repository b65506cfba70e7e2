/// What a person has written down about something.
public struct Note: Hashable, Sendable {
  /// What it is known by, in every copy of it.
  public var id: String
  /// What it speaks of.
  public var subject: NoteSubject
  /// The text; it may have several lines.
  public var text: String
  /// Who wrote it.
  public var author: String
  /// When: seconds since 1970.
  public var writtenAt: Int

  /// A note.
  public init(id: String, subject: NoteSubject, text: String, author: String, writtenAt: Int) {
    self.id = id
    self.subject = subject
    self.text = text
    self.author = author
    self.writtenAt = writtenAt
  }
}

/// What a note speaks of; its text is what files and the memory know it by.
public enum NoteSubject: Hashable, Sendable {
  /// A measure in the country or a unit: `measure:1.1.06@420000`.
  case measure(String, AreaCode)
  /// The country, a unit or a prefecture: `area:420000`.
  case area(AreaCode)
  /// A protection centre: `centre:hb-wuhan`.
  case centre(String)
  /// A node of the public service network: `node:420100-01`.
  case node(String)
  /// A file of the dataset: `file:observations.csv`.
  case file(String)
}

extension NoteSubject: LosslessStringConvertible {
  /// The text, as in the examples above.
  public var description: String {
    switch self {
    case .measure(let id, let area): "measure:\(id)@\(area)"
    case .area(let code): "area:\(code)"
    case .centre(let id): "centre:\(id)"
    case .node(let id): "node:\(id)"
    case .file(let path): "file:\(path)"
    }
  }

  /// The subject that `text` writes, or nil; a measure without an area is that of the country.
  public init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = String(text[text.index(after: colon)...])
    guard !name.isEmpty else { return nil }
    switch text[..<colon] {
    case "measure":
      let parts = name.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
      guard parts.count <= 2, !parts[0].isEmpty,
        let area = parts.count == 1 ? .china : AreaCode(parts[1])
      else { return nil }
      self = .measure(parts[0], area)
    case "area":
      guard let code = AreaCode(name) else { return nil }
      self = .area(code)
    case "centre": self = .centre(name)
    case "node": self = .node(name)
    case "file": self = .file(name)
    default: return nil
    }
  }
}
