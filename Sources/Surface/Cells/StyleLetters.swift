/// The styles of a picture as a grid of letters, for fixtures: what a text alone does not show.
///
/// A role on the screen's ground has the same letter in every picture; any other style has one of
/// the capitals and digits left, given out in the order of grounds and roles.
public struct StyleLetters: Hashable, Sendable {
  /// A line a row and a letter a column, without the plain ones at the end of a line.
  public let lines: [String]
  /// What each letter used stands for, as `letter role` or `letter role/ground`.
  public let legend: [String]

  /// The letters of `surface`.
  public init(_ surface: Surface) {
    let used = Set(surface.cells.map(\.style))
    let letters = StyleLetters.letters(for: used)
    lines = (0..<surface.size.rows).map { row in
      var line = surface.rowCells(row).map { letters[$0.style] ?? "!" }
      while line.last == StyleLetters.roles[.text] { line.removeLast() }
      return String(line)
    }
    legend = StyleLetters.ordered(used).map { style in
      let name = style.role.rawValue + (style.ground == .base ? "" : "/\(style.ground.rawValue)")
      return "\(letters[style] ?? "!") \(name)"
    }
  }

  private static let roles: [Role: Character] = [
    .text: ".", .dim: "d", .bright: "b", .accent: "a", .good: "g", .warn: "w", .bad: "r",
    .missing: "m", .bar: "=", .track: "-", .target: "t", .key: "k", .badge: "s",
  ]
  private static let free = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789cefhijlnopquvxyz"

  private static func letters(for styles: Set<Style>) -> [Style: Character] {
    var rest = free.makeIterator()
    var letters: [Style: Character] = [:]
    for style in ordered(styles) {
      letters[style] = (style.ground == .base ? roles[style.role] : rest.next()) ?? "!"
    }
    return letters
  }

  private static func ordered(_ styles: Set<Style>) -> [Style] {
    Ground.allCases.flatMap { ground in Role.allCases.map { Style($0, on: ground) } }
      .filter(styles.contains)
  }
}
