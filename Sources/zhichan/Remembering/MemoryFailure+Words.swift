import Domain
import Memory
import Wording

extension MemoryFailure {
  /// What the user is told.
  var words: Phrase {
    switch self {
    case .noHome: .memoryWithoutHome
    case .unusable(let path, let why): .memoryUnusable(path, why)
    case .diskFull(let path): .memoryDiskFull(path)
    case .busy: .memoryBusy
    case .newer(let path): .memoryNewer(path)
    case .damaged(let path): .memoryDamaged(path)
    }
  }
}
