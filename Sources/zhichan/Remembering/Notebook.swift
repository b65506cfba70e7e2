import ArgumentParser
import Domain
import Memory
import Wording

/// The notes of one dataset, for a command; what goes wrong ends it with a sentence.
struct Notebook {
  let memory: Memory
  let dataset: String
  let language: Language

  /// The notes, the oldest first.
  func notes() throws -> [Note] {
    try said { () throws(MemoryFailure) in
      try memory.recollection(of: dataset, user: Account.name).notes
    }
  }

  /// Keeps `notes`, all or none.
  func keep(_ notes: [Note]) throws {
    try said { () throws(MemoryFailure) in
      try memory.keep(notes.map { .note($0) }, of: dataset)
    }
  }

  private func said<Result>(_ work: () throws(MemoryFailure) -> Result) throws -> Result {
    do throws(MemoryFailure) {
      return try work()
    } catch {
      complain(error.words[language])
      throw ExitCode.ownFault
    }
  }
}

extension SharedOptions {
  /// The notes of the dataset asked for.
  func notebook() throws -> Notebook {
    let dataset = DatasetIdentity.of(try loadedDataset().dataset, in: folder)
    do throws(MemoryFailure) {
      guard let place = MemoryFolder(environment: Environment.variables) else { throw .noHome }
      let memory = try Memory(in: place, today: Day.today)
      for aside in memory.takeSetAside() { complain(Phrase.memorySetAside(aside.path)[language]) }
      return Notebook(memory: memory, dataset: dataset, language: language)
    } catch {
      complain(error.words[language])
      throw ExitCode.ownFault
    }
  }
}
