import Testing

@testable import Lock

@Suite("A PIN's hash")
struct PinHashTests {
  private static let quick = PinHash.Cost(n: 16, r: 1, p: 1)

  @Test("is scrypt as RFC 7914, section 12, gives it")
  func vector() throws {
    let cost = PinHash.Cost(n: 1024, r: 8, p: 16)
    let key = try #require(
      PinHash.derive("password", Array("NaCl".utf8), cost, count: 64))
    #expect(
      PinHash.hex(key)
        == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
        + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640")
  }

  @Test("matches its PIN and no other", arguments: ["1234", "000000", "987654321098"])
  func matches(pin: String) throws {
    let hash = try #require(PinHash(of: pin, salt: [1, 2, 3, 4, 5, 6, 7, 8], cost: Self.quick))
    #expect(hash.matches(pin))
    for wrong in ["", "1235", pin + "0", String(pin.dropLast())] where wrong != pin {
      #expect(!hash.matches(wrong))
    }
  }

  @Test("is written and read again, and salted anew each time")
  func text() throws {
    let one = try #require(PinHash(of: "2468"))
    let other = try #require(PinHash(of: "2468"))
    #expect(PinHash(text: one.text + "\n") == one)
    #expect(one.text != other.text)
    #expect(!one.text.contains("2468"))
  }

  @Test("a PIN has four to twelve digits", arguments: ["", "123", "12a4", "1234567890123", "１２３４"])
  func bad(pin: String) { #expect(PinHash(of: pin) == nil) }

  @Test(
    "a damaged text is no hash",
    arguments: ["", "scrypt$1$2$3", "scrypt$x$8$1$00$00", "md5$1$1$1$00$00"])
  func damaged(text: String) { #expect(PinHash(text: text) == nil) }
}
