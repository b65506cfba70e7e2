import Domain
import Surface
import Wording

extension Model {
  /// A key: it goes to the line being typed, to what lies over the page, or to the page.
  mutating func press(_ key: Key) -> [Request] {
    notice = nil
    columnDrag = nil
    awaitsSession = false
    let keys = pendingKeys + [key]
    pendingKeys = []
    if keys.count == 1 {
      if let requests = type(key) { return requests }
      if case .palette(let palette) = overlay { return find(by: key, in: palette) }
    }
    switch keyMap.meaning(of: keys) {
    case .command(let command):
      if command != .copy { copiedExtent = nil }
      return overlay == nil ? perform(command) : performOver(command)
    case .beginning:
      pendingKeys = keys
      notice = .keysBegun(keys.map(\.label).joined(separator: " "))
    case .nothing:
      copiedExtent = nil
      if keys.count > 1 {
        notice = .keysUnbound(keys.map(\.label).joined(separator: " "))
      } else if key.isHan {
        notice = .inputMethodHint
      }
    }
    return []
  }

  /// Commands that mean the same everywhere; nil for those of the page.
  private mutating func performEverywhere(_ command: CommandID) -> [Request]? {
    switch command {
    case .leave: return [.leave]
    case .repaint: return [.repaint]
    case .readAgain:
      notice = .readingAgain
      return [.readAgain]
    case .language: switchLanguage()
    case .mouse:
      usesMouse.toggle()
      notice = usesMouse ? .mouseTaken : .mouseReleased
    case .theme: if !themes.isEmpty { themeIndex = (themeIndex + 1) % themes.count }
    case .earlierMonth: step(months: -1)
    case .laterMonth: step(months: 1)
    case .earlierYear: step(months: -12)
    case .laterYear: step(months: 12)
    case .presentDay: look(at: nil)
    case .knowledge: look(knowing: knowledge == .then ? .now : .then)
    default: return nil
    }
    return []
  }

  mutating func perform(_ command: CommandID) -> [Request] {
    if let requests = performEverywhere(command) { return requests }
    switch command {
    case .pane(let pane): go(to: [.pane(pane)])
    case .help: overlay = .help(top: 0)
    case .find: openPalette()
    case .close: return closeSomething()
    case .ascend: ascend()
    case .back: goBack()
    case .forward: goForward()
    case .changes: showChanges()
    case .changesSince: prompt = Prompt(purpose: .sinceDay, text: "")
    default: return performOnPage(command)
    }
    return []
  }

  private mutating func performOnPage(_ command: CommandID) -> [Request] {
    guard let scene else { return [] }
    var place = PlaceOnPage(model: self, scene: scene)
    switch command {
    case .nextHalf: place.moveFocus(by: 1)
    case .previousHalf: place.moveFocus(by: -1)
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last: place.move(command)
    case .sort: place.sort()
    case .reverse: place.reverse()
    case .columns: offerColumns(place)
    case .narrower: place.widen(by: -1)
    case .wider: place.widen(by: 1)
    case .filter, .jump: prompt = place.prompt(for: command)
    case .layer: offerLayers()
    case .why: overlay = place.explanation.map { .why($0, cursor: 0, top: 0) } ?? overlay
    case .mark: mark(place)
    case .compare:
      compare()
      return []
    case .plan:
      plan(place)
      return []
    case .note: beginNote(on: place.subject(on: page))
    case .override: offerOverride(place.explanation)
    case .copy: return copy(place, scene)
    case .export: offerExport(place, scene)
    case .acknowledge: offerAcknowledgement(place)
    case .severity: nextSeverity()
    case .edit: return place.origin.map { [.openEditor($0)] } ?? []
    case .open:
      if let destination = place.destination {
        go(to: destination)
        return []
      }
      place.toggleFold()
    default: return []
    }
    states[page] = place.state
    return []
  }

  private mutating func nextSeverity() {
    let all = [nil] + AlertSeverity.allCases.map(Optional.some)
    let index = all.firstIndex(of: severity) ?? 0
    severity = all[(index + 1) % all.count]
    notice = severity.map { .onlySeverity($0) } ?? .everySeverity
  }

  /// Goes a number of months on; the end of a month stays the end of a month.
  private mutating func step(months: Int) {
    let month = Month(of: asOf).advanced(by: months)
    guard (1..<9999).contains(month.year) else { return }
    look(at: month.end)
  }

  /// Clears the filter; where there is none, gives the reading of the ledger up.
  private mutating func closeSomething() -> [Request] {
    let section = scene.flatMap { PlaceOnPage(model: self, scene: $0).section }
    if let section, states[page]?[section.id].filter.isEmpty == false {
      states[page, default: PageState()][section.id].filter = ""
      return []
    }
    return showsLedger && ledgerProgress != nil ? [.cancelLedger] : []
  }
}
