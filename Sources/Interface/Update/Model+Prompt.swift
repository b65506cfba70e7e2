import Surface

extension Model {
  /// A key while a line is being typed; nil when there is no line, or it does not want the key.
  mutating func type(_ key: Key) -> [Request]? {
    guard var prompt else { return nil }
    switch key {
    case .backspace where prompt.text.isEmpty && !prompt.isWriting: self.prompt = nil
    case .enter:
      if let fault = filterReading?.fault, fault.unfinishedFrom == nil { return [] }
      return finish(prompt)
    case .tab: takeSuggestion()
    case .right where prompt.after.isEmpty: takeSuggestion()
    case .escape, .control("c"):
      if case .filter(let before) = prompt.purpose { putFilter(before) }
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
      if let text = FilterReading(of: prompt.text, section.listing).inForce { putFilter(text) }
    } else {
      let found = place.rows.first { section.listing.matches($0, prompt.text) }
      if let found { states[page, default: PageState()][section.id].cursor = found.id }
    }
  }

  private mutating func putFilter(_ text: String) {
    guard let section = sectionInHand else { return }
    states[page, default: PageState()][section.id].filter = text
  }

  /// The part of the page that has the keys.
  var sectionInHand: Section? { scene.flatMap { PlaceOnPage(model: self, scene: $0).section } }

  /// What the filter being typed means; nil where none is typed.
  var filterReading: FilterReading? {
    guard let prompt, case .filter = prompt.purpose, let section = sectionInHand else { return nil }
    return FilterReading(of: prompt.text, section.listing)
  }

  /// What the filter being typed may go on with.
  var filterSuggestion: FilterSuggestion? {
    guard let prompt, case .filter = prompt.purpose, prompt.after.isEmpty,
      let section = sectionInHand
    else { return nil }
    return FilterSuggestion(after: prompt.text, section.listing, language)
  }

  private mutating func takeSuggestion() {
    guard let suggestion = filterSuggestion, let text = prompt?.text else { return }
    prompt?.replace(with: String(text.dropLast(suggestion.replaces)) + suggestion.text)
    applyPrompt()
  }
}
