import Domain
import GRDB

/// What is read from and written to the tables for one dataset.
struct MemoryTables {
  let database: Database
  let dataset: String

  /// Writes `memo`; a note that is there already is left as it is.
  func keep(_ memo: Memo) throws {
    switch memo {
    case .note(let note): try keep(note)
    case .editedNote(let note):
      try database.execute(
        sql: """
          UPDATE notes SET text = ?, author = ?, written_at = ? WHERE dataset = ? AND id = ?
          """, arguments: [note.text, note.author, note.writtenAt, dataset, note.id])
    case .noNote(let id):
      try database.execute(
        sql: "DELETE FROM notes WHERE dataset = ? AND id = ?", arguments: [dataset, id])
    case .acknowledgement(let item): try keep(item)
    case .noAcknowledgement(let alert):
      try database.execute(
        sql: "DELETE FROM acknowledgements WHERE dataset = ? AND alert = ?",
        arguments: [dataset, alert])
    case .override(let item): try keep(item)
    case .noOverride(let measure, let area):
      try database.execute(
        sql: "DELETE FROM overrides WHERE dataset = ? AND measure = ? AND area = ?",
        arguments: [dataset, measure, area.description])
    case .look(let look): try keep(look)
    case .session(let text, let user, let time):
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO sessions (dataset, user, saved_at, content) VALUES (?, ?, ?, ?)
          """, arguments: [dataset, user, time, text])
    }
  }

  private func keep(_ note: Note) throws {
    try database.execute(
      sql: """
        INSERT INTO notes (dataset, id, subject, text, author, written_at)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
      arguments: [
        dataset, note.id, note.subject.description, note.text, note.author, note.writtenAt,
      ])
  }

  private func keep(_ item: Acknowledgement) throws {
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO acknowledgements
        (dataset, alert, note, until, author, said_at, severity) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        dataset, item.alert, item.note, item.until?.description, item.author, item.at,
        item.severity?.rawValue,
      ])
  }

  private func keep(_ item: LightOverride) throws {
    try database.execute(
      sql: """
        INSERT INTO overrides (dataset, measure, area, light, author, date, since, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        dataset, item.measure, item.area.description, item.light.rawValue, item.author,
        item.date.description, item.since.description, item.reason,
      ])
  }

  private func keep(_ look: Look) throws {
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO looks (dataset, user, looked_at, as_of, content)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [dataset, look.user, look.at, look.asOf.description, look.text])
  }
}
