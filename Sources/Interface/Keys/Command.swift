public import Domain
public import Surface

/// Something a key does.
public enum CommandID: Hashable, Sendable {
  case pane(Pane)
  case up, down, left, right
  case pageUp, pageDown, first, last
  case nextHalf, previousHalf
  case open, ascend, back, forward, close
  case find, filter, jump, sort, reverse, layer, why, edit, copy, export
  case columns, narrower, wider
  case mark, compare, plan
  case note, remove, override, acknowledge, severity, changes, changesSince
  case earlierMonth, laterMonth, earlierYear, laterYear, presentDay, knowledge
  case readAgain, language, theme, mouse, help, leave, repaint
}

/// A command with its keys and its words: dispatch, footer, help and manual are made from it.
public struct Command: Sendable {
  /// Which command.
  public let id: CommandID
  /// The keys, the one shown first.
  public let keys: [Key]
  /// A verb phrase for the footer.
  public let label: Phrase
  /// A sentence for the help, where the label does not say it all.
  public let help: Phrase
  /// The group it stands in on the help page.
  public let group: Group
  /// Its place in the footer; nil keeps it out.
  ///
  /// Lower numbers stay longest when room is short.
  public let footer: Int?

  /// The groups of the help page, in order.
  public enum Group: CaseIterable, Hashable, Sendable {
    case move
    case look
    case time
    case program
  }
}
