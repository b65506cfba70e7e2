public import Domain

extension Exact {
  /// The number with `decimals` places and its thousands grouped: `1,727.1`.
  public func grouped(decimals: Int) -> String {
    let plain = text(decimals: decimals)
    let sign = plain.hasPrefix("-") ? "−" : ""
    let digits = plain.hasPrefix("-") ? plain.dropFirst() : plain[...]
    let parts = digits.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return plain }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return sign + grouped + (parts.count > 1 ? "." + parts[1] : "")
  }
}

extension String {
  /// The percentage whose number this is, as every text for people writes it: `11.1 %`.
  ///
  /// One space in both languages; no line ends in it.
  public var asPercentage: String { self + " %" }
}

extension Bound {
  /// The sign in front of a figure that is not exact.
  public var sign: String {
    switch self {
    case .exact: ""
    case .less: "<"
    case .more: ">"
    case .about: "≈"
    }
  }
}
