import ArgumentParser
import Domain
import Glibc
import Terminal
import Wording

extension Screen {
  /// The screen, or one sentence on standard error and the exit status for "no terminal".
  static func openOrExplain(_ language: Language) throws -> Screen {
    do throws(ScreenFailure) {
      return try Screen()
    } catch {
      let term = Environment.variables["TERM"] ?? ""
      let phrase: Phrase =
        switch error {
        case .noTerminal: .noTerminal
        case .unknownTerminal: .unknownTerminal(term)
        case .incapable: .incapableTerminal(term)
        }
      complain(phrase[language])
      throw ExitCode.noTerminal
    }
  }
}

/// Prints `text` on standard error, after the program's name unless it names a place itself.
func complain(_ text: String, isNamed: Bool = true) {
  var line = isNamed ? "zhichan: \(text)\n" : "\(text)\n"
  line.withUTF8 { _ = unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
