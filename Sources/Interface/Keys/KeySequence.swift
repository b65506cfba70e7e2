public import Surface

/// One key after the other that together give a command; usually one alone.
public struct KeySequence: Hashable, Sendable {
  /// The keys; never empty.
  public let keys: [Key]

  /// The sequence of `first` and what follows it.
  public init(_ first: Key, _ rest: Key...) { keys = [first] + rest }

  /// The sequence of `keys`; nil where there is none.
  public init?(_ keys: [Key]) {
    guard !keys.isEmpty else { return nil }
    self.keys = keys
  }

  /// How help and footer write it.
  public var label: String { keys.map(\.label).joined(separator: " ") }

  /// The sequences it begins with, itself left out.
  var beginnings: [KeySequence] { (1..<keys.count).compactMap { KeySequence(Array(keys[..<$0])) } }
}
