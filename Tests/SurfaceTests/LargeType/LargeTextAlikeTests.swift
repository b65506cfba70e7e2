import Testing

@testable import Surface

@Suite("Large texts beside each other")
struct LargeTextAlikeTests {
  private static let names = ["High-value patents", "Trademark registration", "Fast track"]

  @Test(
    "have one size and one base line, and each fits", arguments: [(48, 14), (60, 14), (120, 30)])
  func size(columns: Int, rows: Int) throws {
    let room = Size(columns: columns, rows: rows)
    let all = try #require(LargeText.alike(Self.names, in: room, lines: 3, hasDots: true))
    #expect(all.allSatisfy { $0.size.columns <= columns && $0.size.rows <= rows })
    #expect(Set(all.map(\.isDotted)).count == 1)
    let single = try #require(LargeText.alike(["ace", "gap"], in: room))
    #expect(Set(single.map(\.size.rows)).count == 1)
  }

  @Test("are all plain where one has no room or no large form")
  func none() {
    let room = Size(columns: 20, rows: 4)
    #expect(LargeText.alike(["1", "Trademark registration"], in: room, hasDots: true) == nil)
    #expect(LargeText.alike(["1", "😀"], in: room, hasDots: true) == nil)
  }

  @Test("are as large as one of them would be alone, where all are of its width")
  func greatest() throws {
    let room = Size(columns: 50, rows: 20)
    let alone = try #require(LargeText("15.2", in: room))
    let all = try #require(LargeText.alike(["15.2", "16.8"], in: room))
    #expect(all.map(\.size.rows).max() == alone.size.rows)
  }
}
