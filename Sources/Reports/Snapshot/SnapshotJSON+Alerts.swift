import Domain
import Wording

extension SnapshotJSON {
  /// An alert; `measure`, `centre` and `area` are null where it does not speak of one.
  func alert(_ alert: Alert) -> JSONValue {
    let snapshot = report.snapshot
    var (measure, centre): (String?, String?)
    var area: AreaCode?
    switch alert.subject {
    case .measure(let id, let code): (measure, area) = (id, code)
    case .centre(let id): (centre, area) = (id, snapshot.centre(id)?.unit)
    case .area(let code): area = code
    case .node, .file: break
    }
    let message = snapshot.reason(of: alert)
    let title = snapshot.title(of: alert)
    return [
      "id": .text(alert.id), "rule": .text(alert.rule.id),
      "severity": .text(alert.severity.rawValue), "measure": .optional(measure),
      "centre": .optional(centre), "area": .optional(area?.description),
      "since": .optional(alert.since?.description),
      "title": ["zh": .text(title.zh), "en": .text(title.en)],
      "message": ["zh": .text(message.zh), "en": .text(message.en)],
    ]
  }
}
