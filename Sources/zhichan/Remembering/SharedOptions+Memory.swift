import Domain
import Glibc
import Memory
import Wording

extension SharedOptions {
  /// What is remembered of a dataset, for a command without a screen; nothing is made for it, and
  /// trouble is said on standard error and stops nothing.
  func recollection(of dataset: Dataset) -> Recollection {
    guard let folder = MemoryFolder(environment: Environment.variables), folder.isThere else {
      return Recollection()
    }
    do throws(MemoryFailure) {
      let memory = try Memory(in: folder, today: Day.today)
      for aside in memory.takeSetAside() { complain(Phrase.memorySetAside(aside.path)[language]) }
      return try memory.recollection(
        of: DatasetIdentity.of(dataset, in: self.folder), user: Account.name)
    } catch {
      complain(error.words[language])
      return Recollection()
    }
  }
}
