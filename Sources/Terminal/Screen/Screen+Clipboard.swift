import CTerminal
import Glibc

extension Screen {
  /// Gives `text` to the clipboard of the terminal, as far as it takes it.
  public func copy(_ text: String) -> Clipboard.Outcome {
    let clipboard = Clipboard(speed: Int(terminal_speed())) { name in
      guard let value = unsafe getenv(name) else { return nil }
      return unsafe String(cString: value)
    }
    let (bytes, outcome) = clipboard.sequence(for: text)
    if !bytes.isEmpty {
      unsafe bytes.withUnsafeBytes { unsafe terminal_send($0.baseAddress, Int32($0.count)) }
    }
    return outcome
  }
}
