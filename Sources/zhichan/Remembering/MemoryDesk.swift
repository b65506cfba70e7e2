import Domain
import Glibc
import Interface
import Memory
import Wording

/// Where the memory is opened, asked and written to, one thing after the other.
actor MemoryDesk {
  private let folder: MemoryFolder?
  private let dataset: String
  private let user: String
  private var memory: Memory?

  init(_ folder: MemoryFolder?, dataset: String, user: String) {
    self.folder = folder
    self.dataset = dataset
    self.user = user
  }

  /// Everything that is remembered, said with `words`; what had to be set aside goes before them.
  func recall(saying words: Phrase? = nil) throws(MemoryFailure) -> Message {
    let memory = try opened()
    let recollection = try memory.recollection(of: dataset, user: user)
    let aside = memory.takeSetAside().last
    return .recalled(recollection, saying: aside.map { .memorySetAside($0.path) } ?? words)
  }

  /// What is remembered when another dashboard has changed it; nil when none has.
  ///
  /// A memory that could not be opened is not tried again here: trying stirs the folder that is
  /// watched, and there would be no end of it. The next thing to be kept tries again.
  func recallNew() throws(MemoryFailure) -> Message? {
    guard let memory, try memory.hasChanged() else { return nil }
    return try recall()
  }

  /// Keeps `memo`; the words come back once it is on the disk.
  func keep(_ memo: Memo, saying words: Phrase) throws(MemoryFailure) -> Message {
    try opened().keep([memo.stamped], of: dataset)
    return try recall(saying: words)
  }

  /// Keeps what is to be found the next time; nobody is there to be told of trouble.
  func leave(_ memos: [Memo]) { try? opened().keep(memos, of: dataset) }

  private func opened() throws(MemoryFailure) -> Memory {
    if let memory { return memory }
    guard let folder else { throw .noHome }
    let opened = try Memory(in: folder, today: Day.today)
    memory = opened
    return opened
  }
}

extension Memo {
  /// The memo with what only the outside knows: a name for a note, and the time to the second.
  var stamped: Memo {
    switch self {
    case .note(var note):
      if note.id.isEmpty { note.id = Note.newID() }
      note.writtenAt = time(nil)
      return .note(note)
    case .editedNote(var note):
      note.writtenAt = time(nil)
      return .editedNote(note)
    case .acknowledgement(var item):
      item.at = time(nil)
      return .acknowledgement(item)
    default: return self
    }
  }
}

extension Note {
  /// A name that no other note has: 128 random bits.
  static func newID() -> String {
    let bits = UInt128.random(in: 0 ... .max)
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
