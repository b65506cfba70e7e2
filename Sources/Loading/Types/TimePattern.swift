/// A pattern of dates and times with the directives of C's `strptime`, read as Python does:
/// numbers may lack their leading zero, and names are the English ones in any case.
struct TimePattern {
  /// The pattern as it is shown.
  let text: String
  private let steps: [Step]

  private enum Step {
    case literal(Character)
    case space
    case directive(Character)
  }

  /// The pattern; the prefix `fmt:` of an early draft of the standard is dropped.
  init(_ text: String) {
    self.text = text.hasPrefix("fmt:") ? String(text.dropFirst(4)) : text
    var steps: [Step] = []
    var rest = Self.expanded(self.text)[...]
    while let character = rest.popFirst() {
      if character == "%", let letter = rest.popFirst() {
        steps.append(letter == "%" ? .literal("%") : .directive(letter))
      } else if character.isWhitespace {
        steps.append(.space)
      } else {
        steps.append(.literal(character))
      }
    }
    self.steps = steps
  }

  /// The directives that stand for several.
  private static func expanded(_ text: String) -> String {
    var text = text
    let wholes = [("%T", "%H:%M:%S"), ("%R", "%H:%M"), ("%D", "%m/%d/%y"), ("%F", "%Y-%m-%d")]
    for (mark, whole) in wholes {
      text = text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: whole)
    }
    return text
  }

  /// The parts that `text` writes in the pattern; nil when it does not follow it.
  func parts(of text: String) -> TimeParts? { match(steps[...], Array(text)[...], TimeParts()) }

  /// Tries the longest reading of each directive first, then shorter ones, as one pattern may
  /// leave digits for the next.
  private func match(
    _ steps: ArraySlice<Step>, _ text: ArraySlice<Character>, _ parts: TimeParts
  ) -> TimeParts? {
    guard let step = steps.first else { return text.isEmpty ? parts : nil }
    let rest = steps.dropFirst()
    switch step {
    case .literal(let character):
      guard text.first?.lowercased() == character.lowercased() else { return nil }
      return match(rest, text.dropFirst(), parts)
    case .space:
      let spaces = text.prefix(while: \.isWhitespace).count
      return spaces == 0 ? nil : match(rest, text.dropFirst(spaces), parts)
    case .directive(let letter):
      for (count, found) in TimeDirective.readings(letter, text, parts) {
        if let whole = match(rest, text.dropFirst(count), found) { return whole }
      }
      return nil
    }
  }
}
