import Domain
import Glibc
import Interface
import Loading
import Memory
import Terminal

/// Remembers in the background for the loop, and notices what other dashboards remember.
@MainActor
final class Keeper {
  /// Where it leaves what it has to tell.
  let reports = Mailbox<Message>()
  private let folder: MemoryFolder?
  private let user: String
  private var watch: FolderWatch
  private var desk: MemoryDesk?
  private var hasRecalled = false

  /// A keeper of the user's own memory.
  init(user: String) {
    self.user = user
    folder = MemoryFolder(environment: Environment.variables)
    watch = FolderWatch(folders: folder.map { [$0.path] } ?? [])
  }

  /// What to poll for reading.
  var descriptors: [Int32] { [reports.descriptor] + (watch.descriptor.map { [$0] } ?? []) }

  /// Recalls what is remembered of the dataset in `path`, when it is first there.
  ///
  /// Where nothing has ever been remembered, that waits for `catchUp`.
  func meet(_ dataset: Dataset, in path: String) {
    guard desk == nil else { return }
    desk = MemoryDesk(folder, dataset: DatasetIdentity.of(dataset, in: path), user: user)
    if hasMemory { catchUp() }
  }

  /// Recalls what is remembered, unless that has been done; nobody waits for it any more.
  func catchUp() {
    guard let desk, !hasRecalled else { return }
    hasRecalled = true
    work { () async throws(MemoryFailure) in try await desk.recall() }
  }

  /// Keeps `memo`; `words` are told once it is on the disk.
  func keep(_ memo: Memo, saying words: Phrase) {
    guard let desk else { return }
    work { () async throws(MemoryFailure) in try await desk.keep(memo, saying: words) }
  }

  /// Takes over what another dashboard has changed; `isAnnounced` says that a descriptor is ready.
  func look(isAnnounced: Bool) {
    guard isAnnounced || watch.needsPolling, watch.drain(), let desk else { return }
    work { () async throws(MemoryFailure) in try await desk.recallNew() }
  }

  /// Keeps where the dashboard stands; nobody is told, as nobody has asked for it.
  func keep(_ session: Session) {
    guard let desk else { return }
    let memo = Memo.session(session.text, user: user, at: time(nil))
    Task.detached { await desk.leave([memo]) }
  }

  /// Keeps the last look, and where the dashboard was left, before the program ends.
  func leave(_ look: Look?, _ session: Session?) {
    let memos =
      [look.map { Memo.look($0) }, session.map { .session($0.text, user: user, at: time(nil)) }]
      .compactMap(\.self)
    guard let desk, !memos.isEmpty else { return }
    _ = awaited { await desk.leave(memos) }
  }

  /// Whether anything can be remembered at all.
  var hasMemory: Bool { folder?.isThere ?? false }

  private func work(
    _ work: @escaping @Sendable () async throws(MemoryFailure) -> Message?
  ) {
    Task.detached { [reports] in
      do throws(MemoryFailure) {
        if let message = try await work() { reports.post(message) }
      } catch {
        reports.post(.noticed(error.words))
      }
    }
  }
}
