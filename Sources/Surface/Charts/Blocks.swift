/// The characters that draw parts of a cell.
enum Blocks {
  /// From an eighth to the whole of a cell, from the left.
  static let leftEighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  /// From an eighth to the whole of a cell, from below.
  static let lowerEighths: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar from the left, `eighths` of a column long.
  static func bar(eighths: Int) -> String {
    let whole = String(repeating: "█", count: max(0, eighths / 8))
    return eighths > 0 && eighths % 8 > 0 ? whole + String(leftEighths[eighths % 8 - 1]) : whole
  }

  /// What a column `eighths` high shows in the cell that has `below` cells of it underneath.
  static func column(eighths: Int, below: Int) -> Character? {
    let here = min(8, eighths - below * 8)
    return here > 0 ? lowerEighths[here - 1] : nil
  }

  /// The eighths of `cells` cells that `share` of them makes: none for zero, at least one for
  /// more, and never more than there are.
  static func eighths(_ share: Double, of cells: Int) -> Int {
    guard share > 0, cells > 0 else { return 0 }
    return min(cells * 8, max(1, Int((min(share, 1) * Double(cells) * 8).rounded())))
  }
}
