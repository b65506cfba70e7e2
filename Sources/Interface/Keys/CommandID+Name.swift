extension CommandID {
  /// The name that settings know it by: that of the pane, `page_up`, `read_again`.
  public var name: String {
    if case .pane(let pane) = self { return pane.rawValue }
    return "\(self)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }
}
