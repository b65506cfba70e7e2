/// A condition that did not come true in time.
public struct Overdue: Error, CustomStringConvertible {
  /// What was waited for, and what was there instead.
  public let description: String

  /// Says that `what` never came.
  public init(_ what: String) { description = "never came: \(what)" }
}

/// The first value `attempt` gives that is not nil, asked again and again until the deadline.
///
/// The limit is there so that a test ends, not to say how soon something has to be: a loaded machine
/// may take long over anything.
/// Fails with what was waited for and `state`, what there was instead.
@discardableResult
public func eventually<Value>(
  _ what: String, within limit: Duration = .seconds(180), state: () -> String = { "" },
  isolation: isolated (any Actor)? = #isolation,
  _ attempt: () throws -> Value?
) async throws -> Value {
  let deadline = ContinuousClock.now + limit
  while true {
    if let value = try attempt() { return value }
    guard ContinuousClock.now < deadline else { throw Overdue("\(what)\n\(state())") }
    try await Task.sleep(for: .milliseconds(10))
  }
}
