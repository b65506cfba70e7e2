import Domain
import Surface
import Wording

extension Command {
  /// Every command, in the order of the help page.
  public static let table: [Command] = panes + movement + looking + time + program

  private static let panes = Pane.allCases.map { pane in
    Command(
      id: .pane(pane), keys: [.character(Character(String(pane.number)))], label: pane.title,
      help: pane.purpose, group: .move, footer: nil)
  }

  private static let movement = [
    make(.up, [.up, .character("k")], .keyUp, .move),
    make(.down, [.down, .character("j")], .keyDown, .move),
    make(.left, [.left, .character("h")], .keyLeft, .move),
    make(.right, [.right, .character("l")], .keyRight, .move),
    make(.pageUp, [.pageUp, .control("b")], .keyPageUp, .move),
    make(.pageDown, [.pageDown, .control("f")], .keyPageDown, .move),
    make(.first, [.home, .character("g")], .keyFirst, .move),
    make(.last, [.end, .character("G")], .keyLast, .move),
    make(.nextHalf, [.tab], .keyNextHalf, .move, footer: 6),
    make(.previousHalf, [.shiftTab], .keyPreviousHalf, .move),
    make(.open, [.enter], .keyOpen, .move, footer: 1),
    make(.ascend, [.backspace], .keyAscend, .move, footer: 5),
    make(.back, [.alt(.left), .control("o")], .keyBack, .move),
    make(.forward, [.alt(.right)], .keyForward, .move),
    make(.close, [.escape], .keyClose, .move),
  ]

  private static let looking = [
    make(.filter, [.character("/")], .keyFilter, .look, footer: 4),
    make(.find, [.character(":")], .keyFind, .look, footer: 5),
    make(.jump, [.character("'")], .keyJump, .look),
    make(.sort, [.character("s")], .keySort, .look, footer: 8),
    make(.reverse, [.character("S")], .keyReverse, .look),
    make(.columns, [.character("C")], .keyColumns, .look),
    make(.narrower, [.character("<")], .keyNarrower, .look),
    make(.wider, [.character(">")], .keyWider, .look),
    make(.layer, [.character("m")], .keyLayer, .look, footer: 7),
    make(.why, [.character("w")], .keyWhy, .look, footer: 2),
    make(.edit, [.character("e")], .keyEdit, .look),
    make(.copy, [.character("y")], .keyCopy, .look),
    make(.export, [.character("x")], .keyExport, .look),
    make(.mark, [.character(" ")], .keyMark, .look),
    make(.compare, [.character("c")], .keyCompare, .look),
    make(.plan, [.character("p")], .keyPlan, .look, footer: 7),
    make(.acknowledge, [.character("a")], .keyAcknowledge, .look),
    make(.severity, [.character("f")], .keySeverity, .look),
    make(.note, [.character("n")], .keyNote, .look),
    make(.remove, [.delete], .keyRemove, .look),
    make(.override, [.character("o")], .keyOverride, .look),
    make(.changes, [.character("d")], .keyChanges, .look),
    make(.changesSince, [.character("D")], .keyChangesSince, .look),
  ]

  private static let time = [
    make(.earlierMonth, [.character("[")], .keyEarlierMonth, .time, footer: 9),
    make(.laterMonth, [.character("]")], .keyLaterMonth, .time),
    make(.earlierYear, [.character("{")], .keyEarlierYear, .time),
    make(.laterYear, [.character("}")], .keyLaterYear, .time),
    make(.presentDay, [.character("0")], .keyPresentDay, .time),
    make(.knowledge, [.character("v")], .keyKnowledge, .time),
  ]

  private static let program = [
    make(.readAgain, [.character("r")], .keyReadAgain, .program),
    make(.language, [.character("L")], .keyLanguage, .program, footer: 10),
    make(.theme, [.character("T")], .keyTheme, .program),
    make(.mouse, [.character("M")], .keyMouse, .program),
    make(.help, [.character("?")], .keyHelp, .program, footer: 3),
    make(.repaint, [.control("l")], .keyRepaint, .program),
    make(.leave, [.character("q"), .control("c")], .keyLeave, .program, footer: 0),
  ]

  private static func make(
    _ id: CommandID, _ keys: [Key], _ words: KeyWords, _ group: Group, footer: Int? = nil
  ) -> Command {
    Command(
      id: id, keys: keys, label: words.label, help: words.help, group: group, footer: footer)
  }
}
