public import Domain

/// The office's own alert rules with what is wrong with their file.
public struct AlertRules: Hashable, Sendable {
  /// The rules; while the file is bad, the last good ones.
  public var rules: [OwnAlertRule]
  /// What is wrong with the file.
  public var faults: [Diagnostic]

  /// The rules of a file; none by default.
  public init(rules: [OwnAlertRule] = [], faults: [Diagnostic] = []) {
    self.rules = rules
    self.faults = faults
  }
}
