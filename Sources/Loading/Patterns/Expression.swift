import CPattern

/// A regular expression that always ends: after a bound of steps and memory it gives up.
///
/// Matching changes it, so that each thread has its own.
@safe final class Expression {
  /// What became of a match.
  enum Outcome {
    case fits, differs
    /// It is not known: the expression needs more steps or memory than are allowed.
    case givenUp
  }

  private let handle: OpaquePointer

  /// The expression `text`, or nil when it cannot be read.
  init?(_ text: String, _ form: ExpressionForm) {
    guard let translated = ExpressionText.translated(text, from: form) else { return nil }
    let bytes = Array(translated.utf8)
    let isWhole: CInt = form == .xmlSchema ? 1 : 0
    guard let handle = unsafe pattern_open(bytes, bytes.count, isWhole) else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe pattern_close(handle) }

  /// What becomes of matching the text `bytes`.
  func match(_ bytes: Span<UInt8>) -> Outcome {
    let found = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe pattern_match(handle, buffer.baseAddress, buffer.count)
    }
    switch Int(found) {
    case PATTERN_FOUND: return .fits
    case PATTERN_LIMIT: return .givenUp
    default: return .differs
    }
  }

  /// What becomes of matching `text`.
  func match(_ text: String) -> Outcome { match(Array(text.utf8).span) }
}
