import CScrypt

/// A PIN as it is kept: salted and hashed with scrypt (RFC 7914).
public struct PinHash: Hashable, Sendable {
  private let cost: Cost
  private let salt: [UInt8]
  private let key: [UInt8]

  /// What a guess costs: 32 MiB of memory and about a tenth of a second with the usual values.
  struct Cost: Hashable, Sendable {
    var n: UInt64 = 32_768
    var r: UInt64 = 8
    var p: UInt64 = 1
  }

  /// A PIN has 4 to 12 digits.
  public static func isGood(_ pin: String) -> Bool {
    (4...12).contains(pin.utf8.count) && pin.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The hash of `pin` with a salt of 16 random bytes; nil when it is no good PIN.
  public init?(of pin: String) {
    guard PinHash.isGood(pin) else { return nil }
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    self.init(of: pin, salt: salt, cost: Cost())
  }

  init?(of pin: String, salt: [UInt8], cost: Cost) {
    guard let key = PinHash.derive(pin, salt, cost, count: 32) else { return nil }
    self.cost = cost
    self.salt = salt
    self.key = key
  }

  /// Whether `pin` is the one that was hashed; takes the same time for any.
  public func matches(_ pin: String) -> Bool {
    guard let found = PinHash.derive(pin, salt, cost, count: key.count) else { return false }
    return unsafe scrypt_is_same(found, key, key.count)
  }

  static func derive(_ pin: String, _ salt: [UInt8], _ cost: Cost, count: Int) -> [UInt8]? {
    let password = Array(pin.utf8)
    var key = [UInt8](repeating: 0, count: count)
    let isDone = unsafe scrypt_derive(
      password, password.count, salt, salt.count, cost.n, cost.r, cost.p, &key, key.count)
    return isDone ? key : nil
  }
}

extension PinHash {
  /// The hash as a line of text: `scrypt$32768$8$1$salt$key`, salt and key in hexadecimal.
  public var text: String {
    "scrypt$\(cost.n)$\(cost.r)$\(cost.p)$\(PinHash.hex(salt))$\(PinHash.hex(key))"
  }

  /// The hash that `text` writes; nil when it is none.
  public init?(text: String) {
    let parts = text.split(whereSeparator: \.isWhitespace).joined().split(separator: "$")
    guard parts.count == 6, parts[0] == "scrypt", let n = UInt64(parts[1]),
      let r = UInt64(parts[2]), let p = UInt64(parts[3]), let salt = PinHash.bytes(parts[4]),
      let key = PinHash.bytes(parts[5]), salt.count >= 8, key.count >= 16
    else { return nil }
    cost = Cost(n: n, r: r, p: p)
    self.salt = salt
    self.key = key
  }

  static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  static func bytes(_ text: Substring) -> [UInt8]? {
    let digits = text.compactMap { $0.hexDigitValue }
    guard digits.count == text.count, digits.count % 2 == 0 else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }
}
