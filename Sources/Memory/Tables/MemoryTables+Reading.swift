import Domain
import GRDB

extension MemoryTables {
  /// Everything that is remembered, with the last look of `user`; rows that a later version wrote
  /// and this one cannot read are passed over.
  func recollection(user: String) throws -> Recollection {
    Recollection(
      notes: try notes(), acknowledgements: try acknowledgements(), overrides: try overrides(),
      lastLook: try lastLook(of: user), session: try session(of: user))
  }

  /// The notes, the oldest first.
  func notes() throws -> [Note] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT id, subject, text, author, written_at FROM notes WHERE dataset = ?
        ORDER BY written_at, rowid
        """, arguments: [dataset]
    ).compactMap { row in
      guard let subject = NoteSubject(row[1] as String) else { return nil }
      return Note(id: row[0], subject: subject, text: row[2], author: row[3], writtenAt: row[4])
    }
  }

  private func acknowledgements() throws -> [String: Acknowledgement] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT alert, note, until, author, said_at, severity FROM acknowledgements
        WHERE dataset = ?
        """,
      arguments: [dataset])
    let items = rows.map { row in
      Acknowledgement(
        alert: row[0], note: row[1], until: (row[2] as String?).flatMap { Day($0) },
        author: row[3], at: row[4],
        severity: (row[5] as String?).flatMap { AlertSeverity(rawValue: $0) })
    }
    return Dictionary(items.map { ($0.alert, $0) }, uniquingKeysWith: { $1 })
  }

  private func overrides() throws -> [LightOverride] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT measure, area, light, author, date, since, reason FROM overrides
        WHERE dataset = ? ORDER BY number
        """, arguments: [dataset]
    ).compactMap { row in
      guard let area = AreaCode(row[1] as String), let light = Light(rawValue: row[2]),
        let date = Day(row[4] as String), let since = Day(row[5] as String)
      else { return nil }
      return LightOverride(
        measure: row[0], area: area, light: light, author: row[3], date: date, since: since,
        reason: row[6])
    }
  }

  private func session(of user: String) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT content FROM sessions WHERE dataset = ? AND user = ?",
      arguments: [dataset, user])
  }

  private func lastLook(of user: String) throws -> Look? {
    try String.fetchOne(
      database, sql: "SELECT content FROM looks WHERE dataset = ? AND user = ?",
      arguments: [dataset, user]
    ).flatMap { Look(text: $0) }
  }
}
