import Domain
import Wording

extension Model {
  /// A command while there is something to choose.
  mutating func performChoice(
    _ command: CommandID, _ list: ChoiceList, at cursor: Int
  ) -> [Request] {
    let last = list.choices.count - 1
    switch command {
    case .leave: return [.leave]
    case .repaint: return [.repaint]
    case .language: switchLanguage()
    case .close, .ascend: overlay = nil
    case .up, .pageUp, .first:
      overlay = .choice(list, cursor: command == .up ? max(0, cursor - 1) : 0)
    case .down, .pageDown, .last:
      overlay = .choice(list, cursor: command == .down ? min(last, cursor + 1) : last)
    case .mark: toggleColumn(list, at: cursor)
    case .open where list.isOfColumns:
      if case .allColumns = list.choices[cursor] { toggleColumn(list, at: cursor) }
      overlay = nil
    case .open:
      guard list.choices.indices.contains(cursor) else { return [] }
      overlay = nil
      return choose(list.choices[cursor], for: list.purpose)
    case .edit, .remove: offerChange(command, list, at: cursor)
    default: break
    }
    return []
  }

  private mutating func choose(
    _ choice: ChoiceList.Choice, for purpose: ChoiceList.Purpose
  ) -> [Request] {
    switch (purpose, choice) {
    case (.override(let measure, let area, _), .light(let light)):
      prompt = Prompt(
        purpose: .overrideReason(measure: measure, area: area, light: light), text: "")
    case (.override(let measure, let area, _), .takeBack):
      return remember(.noOverride(measure: measure, area: area), saying: .overrideTakenBack)
    case (.acknowledgement(let alert), .takeBack):
      return remember(.noAcknowledgement(alert: alert), saying: .acknowledgementTakenBack)
    case (.acknowledgement(let alert), .snooze(_, let until)):
      prompt = Prompt(purpose: .acknowledgement(alert: alert, until: until), text: "")
    case (.acknowledgement(let alert), .acknowledge):
      prompt = Prompt(purpose: .acknowledgement(alert: alert, until: nil), text: "")
    case (.layer, .layer(let layer)): show(layer)
    case (.export, _), (.exportClash, _): return chooseExport(choice)
    default: chooseOfNotes(choice, for: purpose)
    }
    return deletion(choice, of: purpose)
  }

  /// Offers the lights that may stand in place of the computed one of what is in hand.
  mutating func offerOverride(_ why: Explanation?) {
    guard case .loaded(let standing) = content,
      case .measure(let id, let area)? = why?.subject,
      let judgement = standing.snapshot.judgement(id, area)
    else {
      notice = .nothingToOverride
      return
    }
    let computed = judgement.override?.computed ?? judgement.light
    let last = judgement.override?.lastLight ?? judgement.lastLight
    var choices = LightOverride.choices(over: computed, last: last)
      .map { ChoiceList.Choice.light($0) }
    if judgement.override != nil { choices.append(.takeBack) }
    guard !choices.isEmpty else {
      notice = .nothingToOverride
      return
    }
    overlay = .choice(
      ChoiceList(
        purpose: .override(measure: id, area: area, computed: computed),
        subject: standing.snapshot.name(of: .measure(id, area)), choices: choices), cursor: 0)
  }

  /// Offers to acknowledge the alert in hand, or to have it quiet for a while.
  mutating func offerAcknowledgement(_ place: PlaceOnPage) {
    guard case .loaded(let standing) = content, let item = place.alert(among: alerts ?? [])
    else {
      notice = .nothingToAcknowledge
      return
    }
    let alert = item.id
    var choices: [ChoiceList.Choice] = [.acknowledge]
    choices += [7, 30, 90].map { .snooze(days: $0, until: asOf.advanced(by: $0)) }
    if recollection.acknowledgements[alert] != nil { choices.append(.takeBack) }
    overlay = .choice(
      ChoiceList(
        purpose: .acknowledgement(alert: alert), subject: standing.snapshot.name(of: item.subject),
        choices: choices), cursor: 0)
  }

}
