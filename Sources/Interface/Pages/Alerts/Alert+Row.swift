import Domain
import Surface

extension Alert {
  /// The row that stands for it: of a light its subject, so that the cursor stays with it.
  var rowID: RowID {
    switch subject {
    case .measure(let measure, let area) where id == subject.description:
      .alert(measure: measure, area: area)
    case .centre(let centre) where id == subject.description: .centre(centre)
    default: .alarm(id, subject)
    }
  }

  /// Where Enter leads.
  var destination: Destination {
    switch subject {
    case .measure(let id, .china):
      Destination(page: .pane(.programme), section: .tree, row: .measure(id))
    case .measure(let id, let area):
      Destination(page: .province(area), section: .measures, row: .measure(id))
    case .centre(let id): Destination(page: .centre(id))
    case .area(.china): Destination(page: .pane(.overview))
    case .area(let code):
      Destination(page: code.number % 10_000 == 0 ? .province(code) : .prefecture(code))
    case .node: Destination(page: .pane(.network))
    case .file(let path):
      Destination(page: .pane(.data), section: .files, row: .file(path))
    }
  }
}

extension AlertSeverity {
  /// The role it is drawn in.
  var role: Role {
    switch self {
    case .critical: .bad
    case .warning: .warn
    case .notice: .dim
    }
  }
}
