import Surface

extension Model {
  /// A key while a line is being typed; nil when there is no line, or it does not want the key.
  mutating func type(_ key: Key) -> [Request]? {
    guard var prompt else { return nil }
    switch key {
    case .backspace where prompt.text.isEmpty && !prompt.isWriting: self.prompt = nil
    case .enter: return finish(prompt)
    case .escape, .control("c"):
      if case .filter(let before) = prompt.purpose {
        self.prompt?.replace(with: before)
        applyPrompt()
      }
      self.prompt = nil
    case .up, .down, .pageUp, .pageDown: return prompt.isWriting ? [] : nil
    default:
      guard prompt.edit(key) else { return [] }
      self.prompt = prompt
      applyPrompt()
    }
    return []
  }

  /// Filters, or jumps, by the text typed so far.
  mutating func applyPrompt() {
    guard let prompt, !prompt.isWriting, let scene else { return }
    let place = PlaceOnPage(model: self, scene: scene)
    guard let section = place.section else { return }
    if case .filter = prompt.purpose {
      states[page, default: PageState()][section.id].filter = prompt.text
    } else {
      let found = place.rows.first { section.listing.matches($0, prompt.text) }
      if let found { states[page, default: PageState()][section.id].cursor = found.id }
    }
  }
}
