import Domain
import Wording

/// Notes: written, listed, edited and deleted.
extension Model {
  /// Begins a note on a subject; where there are notes already, they are listed first.
  mutating func beginNote(on subject: NoteSubject?) {
    guard let subject, case .loaded(let standing) = content else {
      notice = .nothingToNote
      return
    }
    let notes = recollection.notes(on: subject)
    guard !notes.isEmpty else {
      prompt = Prompt(purpose: .note(subject), text: "")
      return
    }
    overlay = .choice(
      ChoiceList(
        purpose: .notes(subject), subject: standing.snapshot.name(of: subject),
        choices: [.newNote] + notes.map { .note($0) }), cursor: 0)
  }

  /// What was chosen of notes, or is to become of one.
  mutating func chooseOfNotes(_ choice: ChoiceList.Choice, for purpose: ChoiceList.Purpose) {
    switch (purpose, choice) {
    case (.notes(let subject), .newNote): prompt = Prompt(purpose: .note(subject), text: "")
    case (.notes, .note(let note)): offer(.note(note), [.edit, .delete])
    case (.note(let note), .edit): prompt = Prompt(purpose: .editedNote(note), text: note.oneLine)
    case (.note(let note), .delete): offer(.deletion(note), [.keep, .delete])
    default: break
    }
  }

  /// A note is deleted only where that was asked and confirmed.
  mutating func deletion(
    _ choice: ChoiceList.Choice, of purpose: ChoiceList.Purpose
  ) -> [Request] {
    guard case .deletion(let note) = purpose, choice == .delete else { return [] }
    return remember(.noNote(id: note.id), saying: .noteDeleted)
  }

  /// The keys of the list: the note under the cursor is edited, or asked whether to be deleted.
  mutating func offerChange(_ command: CommandID, _ list: ChoiceList, at cursor: Int) {
    guard list.choices.indices.contains(cursor), case .note(let note) = list.choices[cursor]
    else { return }
    if command == .edit {
      overlay = nil
      prompt = Prompt(purpose: .editedNote(note), text: note.oneLine)
    } else {
      offer(.deletion(note), [.keep, .delete])
    }
  }

  private mutating func offer(_ purpose: ChoiceList.Purpose, _ choices: [ChoiceList.Choice]) {
    guard case .loaded(let standing) = content else { return }
    let note: Note
    switch purpose {
    case .note(let own), .deletion(let own): note = own
    default: return
    }
    overlay = .choice(
      ChoiceList(
        purpose: purpose, subject: standing.snapshot.name(of: note.subject), choices: choices),
      cursor: 0)
  }
}

extension Note {
  /// The text in one line, as the line that is typed in has it.
  fileprivate var oneLine: String { String(text.map { $0.isNewline ? " " : $0 }) }
}
