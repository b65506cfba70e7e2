import CTerminal
import Glibc
import Synchronization

/// Where tasks leave messages for the loop on the main thread; any thread may post.
public final class Mailbox<Message: Sendable>: Sendable {
  /// Readable when there is something to take; -1 when the system has no descriptor left.
  public let descriptor: Int32
  private let waiting = Mutex<[Message]>([])

  /// An empty mailbox.
  public init() { descriptor = terminal_make_bell() }

  deinit { close(descriptor) }

  /// Leaves `message` and wakes the loop.
  public func post(_ message: sending Message) {
    waiting.withLock { $0.append(message) }
    terminal_ring(descriptor)
  }

  /// Takes what was posted since the last time, in order.
  public func takeAll() -> [Message] {
    terminal_silence(descriptor)
    return waiting.withLock { messages in
      defer { messages.removeAll(keepingCapacity: true) }
      return messages
    }
  }
}
