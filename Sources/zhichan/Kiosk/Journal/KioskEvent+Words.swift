import Kiosk
import Logging

extension KioskEvent {
  /// How much it matters.
  var level: Logger.Level {
    switch self {
    case .pinWrong, .noPin: .warning
    case .slideSkipped: .error
    case .pinAsked, .staffEntered, .staffLeft, .themeChanged, .kioskLeft: .notice
    }
  }

  /// The line of the log, in English like the rest of a system's.
  var words: String {
    switch self {
    case .noPin: "the staff's sequence was given, but no PIN is set"
    case .pinAsked: "the staff's sequence was given"
    case .pinWrong(let failures): "wrong PIN, \(failures) in a row"
    case .staffEntered: "staff entered"
    case .staffLeft: "staff page closed"
    case .themeChanged(let name): "staff chose the theme \(name)"
    case .kioskLeft: "staff ended the kiosk"
    case .slideSkipped(let place, .missing(let what)):
      "slide \(place + 1) cannot be shown and is left out: no \(what)"
    }
  }
}
