import ArgumentParser
import Domain
import Glibc
import Settings
import Terminal
import Wording

extension Screen {
  /// The screen, or one sentence on standard error and the exit status for "no terminal".
  static func openOrExplain(_ shared: SharedOptions) throws -> Screen {
    var options = ScreenOptions.fromEnvironment()
    let isPlain = shared.ascii || shared.configuration.isASCII == true
    options.asksWidth = !isPlain && shared.givenWidth == nil
    do throws(ScreenFailure) {
      return try Screen(options)
    } catch {
      let term = Environment.variables["TERM"] ?? ""
      let phrase: Phrase =
        switch error {
        case .noTerminal: .noTerminal
        case .unknownTerminal: .unknownTerminal(term)
        case .incapable: .incapableTerminal(term)
        }
      complain(phrase[shared.language])
      throw ExitCode.noTerminal
    }
  }
}

extension Plainness {
  /// Why English and ASCII are shown.
  var reason: Phrase {
    switch self {
    case .linuxConsole: .linuxConsole
    case .oldTerminal: .oldTerminal(Environment.variables["TERM"] ?? "")
    case .locale: .plainLocale
    }
  }
}

/// Prints `text` on standard error, after the program's name unless it names a place itself.
func complain(_ text: String, isNamed: Bool = true) {
  var line = isNamed ? "zhichan: \(text)\n" : "\(text)\n"
  line.withUTF8 { _ = unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
