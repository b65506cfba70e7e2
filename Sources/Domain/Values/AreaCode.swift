/// A six-digit code of GB/T 2260: the country, a reporting unit or a prefecture.
public struct AreaCode: Hashable, Sendable {
  /// The code as a number, 0 to 999999.
  public let number: UInt32

  /// The area with the code `number`.
  public init(number: UInt32) { self.number = number }

  /// The whole country, `000000`.
  public static let china = AreaCode(number: 0)
  /// The Xinjiang Production and Construction Corps, `660000`: it stands beside the provinces,
  /// is never ranked and never added to them.
  public static let xpcc = AreaCode(number: 660_000)
}

extension AreaCode: Comparable {
  /// Whether `lhs` has the lower code.
  public static func < (lhs: AreaCode, rhs: AreaCode) -> Bool { lhs.number < rhs.number }
}

extension AreaCode: CustomStringConvertible {
  /// The code with its six digits.
  public var description: String { Int(number).padded(to: 6) }

  /// The code that `text` writes with six digits, or nil.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 6, text.utf8.allSatisfy(\.isDigit), let number = UInt32(text)
    else { return nil }
    self.init(number: number)
  }
}
