import Domain
import Wording

extension Snapshot {
  /// The name of what a note speaks of, with its place.
  func name(of subject: NoteSubject) -> Phrase {
    guard case .measure(let id, let area) = subject, let measure = measure(id) else {
      return shortName(of: subject)
    }
    let place = name(of: area)
    return Phrase(
      zh: "\(place.zh) · \(id) \(measure.name.zh)", en: "\(place.en) · \(id) \(measure.name.en)")
  }

  /// The same where there is little room: of a measure its number.
  func shortName(of subject: NoteSubject) -> Phrase {
    switch subject {
    case .measure(let id, let area):
      let place = name(of: area)
      return Phrase(zh: "\(place.zh) \(id)", en: "\(place.en) \(id)")
    case .area(let code): return name(of: code)
    case .centre(let id): return centre(id)?.name ?? Phrase(zh: id, en: id)
    case .node(let id):
      let node = dataset.nodes.first { $0.id == id }
      return node?.name ?? Phrase(zh: id, en: id)
    case .file(let path): return Phrase(zh: path, en: path)
    }
  }
}
