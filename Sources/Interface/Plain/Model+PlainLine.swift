import Domain
import Surface
import Wording

/// What a line of text asks of the dashboard in its plain form.
public struct PlainAnswer: Sendable {
  /// The work it asks for.
  public var requests: [Request] = []
  /// What is said before the page, or in place of it.
  public var words: [String] = []
  /// Whether the page is to be read out again.
  public var showsPage = true
}

/// Changes the model by a line that was typed: keys in force by their labels, `/` with a filter, the
/// number of a row, or the name of anything the palette finds.
public func update(_ model: inout Model, line: String) -> PlainAnswer {
  let line = line.trimmedOfSpaces
  if model.prompt != nil { return model.fill(line) }
  if case .choice(let list, _) = model.overlay, let number = Int(line) {
    return model.choose(number, of: list)
  }
  return model.obey(line)
}

extension Model {
  fileprivate mutating func press(all keys: [Key]) -> PlainAnswer {
    var answer = PlainAnswer()
    for key in keys { answer.requests += update(&self, .keyPressed(key)) }
    return told(answer)
  }

  /// Says what the screen would say in its last line.
  fileprivate func told(_ answer: PlainAnswer) -> PlainAnswer {
    var answer = answer
    if let notice { answer.words.append(notice[language]) }
    if let prompt {
      answer.words.append(Phrase.plainPrompt(prompt.text)[language])
      answer.showsPage = false
    }
    return answer
  }

  /// A line that fills in the one that is being typed; an empty one gives it up.
  fileprivate mutating func fill(_ line: String) -> PlainAnswer {
    guard !line.isEmpty else { return press(all: [.escape]) }
    prompt?.replace(with: line)
    applyPrompt()
    if let fault = filterReading?.fault, fault.unfinishedFrom == nil {
      let place = Phrase.plainFault(column: fault.range.lowerBound + 1, fault.words)
      _ = update(&self, .keyPressed(.escape))
      return PlainAnswer(words: [place[language]], showsPage: false)
    }
    return press(all: [.enter])
  }

  fileprivate mutating func choose(_ number: Int, of list: ChoiceList) -> PlainAnswer {
    guard list.choices.indices.contains(number - 1) else { return unknown("\(number)") }
    overlay = .choice(list, cursor: number - 1)
    return press(all: keys(of: list.isOfColumns ? .mark : .open))
  }

  fileprivate mutating func obey(_ line: String) -> PlainAnswer {
    if line.isEmpty { return PlainAnswer() }
    if line.hasPrefix("/"), line.count > 1 {
      _ = press(all: keys(of: .filter))
      return prompt == nil ? unknown(line) : fill(String(line.dropFirst()))
    }
    if let keys = keys(named: line) { return press(all: keys) }
    let words = line.split(separator: " ").map(String.init)
    if let number = Model.rowNumber(words.last ?? ""), words.count <= 2 {
      guard stand(onRow: number) else { return unknown(line) }
      guard words.count == 2, words[0] != "open" else { return press(all: keys(of: .open)) }
      return keys(named: words[0]).map { press(all: $0) } ?? unknown(line)
    }
    return find(line.hasPrefix(":") ? String(line.dropFirst()) : line)
  }

  /// Does what the palette finds best.
  private mutating func find(_ name: String) -> PlainAnswer {
    guard !name.isEmpty else { return unknown(":") }
    openPalette()
    guard case .palette(var palette) = overlay else { return unknown(name) }
    palette.line.replace(with: name)
    palette.find()
    guard let found = palette.chosen else {
      overlay = nil
      return unknown(name)
    }
    overlay = .palette(palette)
    var answer = press(all: [.enter])
    answer.words.insert(found.name[language], at: 0)
    return answer
  }

  private func unknown(_ text: String) -> PlainAnswer {
    let words = Phrase.plainUnknown(text, help: keyMap.label(of: .help))
    return PlainAnswer(words: [words[language]], showsPage: false)
  }

  /// Puts the cursor on a row by its number on the page.
  private mutating func stand(onRow number: Int) -> Bool {
    guard let scene, overlay == nil else { return false }
    for (section, first) in plainSections {
      let rows = section.listing.arranged(by: scene.state[section.id])
      guard rows.indices.contains(number - first) else { continue }
      states[page, default: PageState()].focus = section.id
      states[page, default: PageState()][section.id].cursor = rows[number - first].id
      return true
    }
    return false
  }

  /// The keys that help or settings call `name`: one character, `Enter`, `Esc`, `Ctrl-X Ctrl-C`; nil
  /// for a name of more than one character that means nothing with the keys in force.
  private func keys(named name: String) -> [Key]? {
    if name.count == 1, let character = name.first { return [.character(character)] }
    let inForce = Command.table.flatMap { keyMap.sequences(of: $0.id) }
    if let known = inForce.first(where: { $0.label.lowercased() == name.lowercased() }) {
      return known.keys
    }
    guard let keys = KeySequence(named: name)?.keys, case .command = keyMap.meaning(of: keys)
    else { return nil }
    return keys
  }

  /// The keys that give `command`; none where the user has taken them all away.
  private func keys(of command: CommandID) -> [Key] {
    keyMap.sequences(of: command).first?.keys ?? []
  }

  /// `#12`, or a number that is no pane's key.
  private static func rowNumber(_ text: String) -> Int? {
    if text.hasPrefix("#") { return Int(text.dropFirst()) }
    return Int(text)
  }
}
