import GRDB

/// The tables, in the steps they came to be; a step that was released is never changed.
enum MemorySchema {
  /// Brings the database to the newest form; one of a later version is left alone.
  static func migrate(_ queue: DatabaseQueue, _ path: String) throws {
    let migrator = migrator
    let isNewer = try queue.read { try migrator.hasBeenSuperseded($0) }
    guard !isNewer else { throw MemoryFailure.newer(path: path) }
    try migrator.migrate(queue)
  }

  /// The steps by their names.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1", migrate: first)
    migrator.registerMigration("2") { database in
      // How bad the alert was: one that has grown more severe since is heard again.
      try database.execute(sql: "ALTER TABLE acknowledgements ADD COLUMN severity TEXT")
    }
    migrator.registerMigration("3") { database in
      // Where each user has left the dashboard.
      try database.execute(
        sql: """
          CREATE TABLE sessions (
            dataset TEXT NOT NULL, user TEXT NOT NULL, saved_at INTEGER NOT NULL,
            content TEXT NOT NULL, PRIMARY KEY (dataset, user)
          ) STRICT
          """)
    }
    return migrator
  }

  /// `dataset` is the dataset's identity, `…_at` seconds since 1970, days are ISO 8601.
  private static func first(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE notes (
          dataset TEXT NOT NULL, id TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL,
          author TEXT NOT NULL, written_at INTEGER NOT NULL, PRIMARY KEY (dataset, id)
        ) STRICT;
        CREATE TABLE acknowledgements (
          dataset TEXT NOT NULL, alert TEXT NOT NULL, note TEXT NOT NULL, until TEXT,
          author TEXT NOT NULL, said_at INTEGER NOT NULL, PRIMARY KEY (dataset, alert)
        ) STRICT;
        CREATE TABLE overrides (
          number INTEGER PRIMARY KEY, dataset TEXT NOT NULL, measure TEXT NOT NULL,
          area TEXT NOT NULL, light TEXT NOT NULL, author TEXT NOT NULL, date TEXT NOT NULL,
          since TEXT NOT NULL, reason TEXT NOT NULL
        ) STRICT;
        CREATE INDEX overrides_of_dataset ON overrides (dataset, measure, area);
        CREATE TABLE looks (
          dataset TEXT NOT NULL, user TEXT NOT NULL, looked_at INTEGER NOT NULL,
          as_of TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (dataset, user)
        ) STRICT;
        """)
  }
}
