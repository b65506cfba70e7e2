import Domain

/// The words around a number that make it a bound: `超4.2万件`, `不足7个月`, `42%左右`.
enum BoundWord {
  /// Words before a number, each before any it begins with.
  static let before: [(word: String, bound: Bound)] = [
    ("不超过", .less), ("不高于", .less), ("不多于", .less), ("不少于", .more), ("不低于", .more), ("不足", .less),
    ("不到", .less), ("至少", .more), ("至多", .less), ("最多", .less), ("超过", .more), ("突破", .more),
    ("多于", .more), ("高于", .more), ("大于", .more), ("少于", .less), ("低于", .less), ("小于", .less),
    ("将近", .less), ("接近", .less), ("近", .less), ("超", .more), ("逾", .more), ("大约", .about),
    ("约为", .about), ("大概", .about), ("约", .about), (">=", .more), ("<=", .less), ("≥", .more),
    ("≤", .less), (">", .more), ("<", .less), ("~", .about), ("≈", .about),
  ]

  /// Words after a number and its unit.
  static let after: [(word: String, bound: Bound)] = [
    ("以上", .more), ("以下", .less), ("以内", .less), ("左右", .about), ("上下", .about), ("余", .more),
    ("多", .more), ("+", .more),
  ]

  /// Takes the bound word that `text` begins with off it.
  static func takeFirst(of text: inout Substring) -> Bound? {
    for (word, bound) in before {
      if let rest = text.after(word) {
        text = rest
        return bound
      }
    }
    return nil
  }

  /// Takes the bound word that `text` ends with off it.
  static func takeLast(of text: inout Substring) -> Bound? {
    for (word, bound) in after {
      if let rest = text.before(word) {
        text = rest
        return bound
      }
    }
    return nil
  }
}
