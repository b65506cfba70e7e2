import ArgumentParser
import Domain
import Glibc
import Loading
import Memory
import Reports
import Wording

/// Takes notes out of the memory and puts them in.
struct NotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes", abstract: "Export and import the notes of a dataset as CSV.",
    discussion: """
      Notes are kept in $XDG_STATE_HOME/zhichan (default ~/.local/state/zhichan) under the \
      package's id or name, or under the folder's path where it has neither.
      """,
    subcommands: [Export.self, Import.self, Add.self])
}

extension NotesCommand {
  /// Prints the notes.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the notes as CSV, the oldest first.",
      discussion: """
        RFC 4180 in UTF-8 with a byte-order mark. A text that a spreadsheet would take for a \
        formula gets an apostrophe, which import takes away again.
        """)

    @OptionGroup var shared: SharedOptions

    func run() throws {
      let notes = try shared.notebook().notes()
      try StandardOutput.write(NotesTable.csv(of: notes))
    }
  }

  /// Reads notes.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read notes from CSV; those that are there already stay as they are.",
      discussion: """
        Columns: subject, author, written_at, text, and id, in any order. Rows with a fault are \
        left out and told by line and column, and the exit status is 1.
        """)

    @Argument(help: .init("The table, or - for standard input.", valueName: "file"))
    var file: String

    @OptionGroup var shared: SharedOptions

    func run() throws {
      let notebook = try shared.notebook()
      let (notes, faults) = NotesReader.read(try StandardInput.bytes(of: file), of: file)
      let known = Set(try notebook.notes().map(\.id))
      let new = notes.filter { !known.contains($0.id) }
      try notebook.keep(new)
      for fault in faults {
        let place = [fault.file, fault.line.map(String.init), fault.column.map(String.init)]
        let words = "error: \(fault.message[shared.language]) [\(fault.code)]"
        complain(
          (place.compactMap(\.self) + [" " + words]).joined(separator: ":"), isNamed: false)
      }
      let said = Phrase.notesImported(
        new: new.count, known: notes.count - new.count, leftOut: faults.count)
      try StandardOutput.write(said[shared.language] + "\n")
      guard faults.isEmpty else { throw ExitCode.faultyData }
    }
  }

  /// Takes notes line by line.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keep every line of standard input as a note, and print its id once it is kept.")

    @Option(
      help: .init(
        "What the notes speak of: measure:1.1.06@420000, area:420000, centre:ID, node:ID, file:NAME.",
        valueName: "subject"))
    var subject: String

    @OptionGroup var shared: SharedOptions

    func run() throws {
      guard let subject = NoteSubject(subject) else {
        throw ValidationError(Phrase.notesBadSubject(self.subject)[shared.language])
      }
      let notebook = try shared.notebook()
      while let line = readLine() {
        guard !line.allSatisfy(\.isWhitespace) else { continue }
        let note = Note(
          id: Note.newID(), subject: subject, text: line, author: Account.name,
          writtenAt: time(nil))
        try notebook.keep([note])
        try StandardOutput.write(note.id + "\n")
      }
    }
  }
}
