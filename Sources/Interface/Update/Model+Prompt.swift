import Surface

extension Model {
  /// A key while a line is being typed; false when the line does not want it.
  mutating func type(_ key: Key) -> Bool {
    guard var prompt else { return false }
    switch key {
    case .character(let character): prompt.text.append(character)
    case .backspace:
      if prompt.text.isEmpty {
        self.prompt = nil
        return true
      }
      prompt.text.removeLast()
    case .control("u"): prompt.text = ""
    case .enter:
      self.prompt = nil
      return true
    case .escape, .control("c"):
      if case .filter(let before) = prompt.purpose {
        self.prompt?.text = before
        applyPrompt()
      }
      self.prompt = nil
      return true
    case .up, .down, .pageUp, .pageDown: return false
    default: return true
    }
    self.prompt = prompt
    applyPrompt()
    return true
  }

  /// Filters, or jumps, by the text typed so far.
  mutating func applyPrompt() {
    guard let prompt, let scene else { return }
    let place = PlaceOnPage(model: self, scene: scene)
    guard let section = place.section else { return }
    switch prompt.purpose {
    case .filter: states[page, default: PageState()][section.id].filter = prompt.text
    case .jump:
      let found = place.rows.first { section.listing.matches($0, prompt.text) }
      if let found { states[page, default: PageState()][section.id].cursor = found.id }
    }
  }
}
