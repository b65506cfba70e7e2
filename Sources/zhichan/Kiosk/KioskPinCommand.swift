import ArgumentParser
import Domain
import Glibc
import Lock
import Wording

/// Sets the PIN of the staff.
struct KioskPinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-pin",
    abstract: "Set the PIN of the staff: 4 to 12 digits, typed twice, kept as a salted hash.")

  @OptionGroup var options: KioskOptions

  @Option(name: .customLong("lang"), help: "The language (default: the locale's).")
  var chosenLanguage: Language?

  func run() throws {
    let language = chosenLanguage ?? Language.ofEnvironment(Environment.variables)
    guard let file = PinFile(options.pinFile, environment: Environment.variables) else {
      complain(Phrase.pinNowhere[language])
      throw ExitCode.ownFault
    }
    let pin = ask(.pinNew, language)
    guard let hash = PinHash(of: pin) else {
      complain(Phrase.pinForm[language])
      throw ExitCode.validationFailure
    }
    guard ask(.pinAgain, language) == pin else {
      complain(Phrase.pinsDiffer[language])
      throw ExitCode.validationFailure
    }
    if let fault = file.write(hash) {
      complain("\(file.path): \(unsafe String(cString: strerror(fault)))")
      throw ExitCode.ownFault
    }
    complain(Phrase.pinSet(file.path)[language], isNamed: true)
  }

  /// Asks for a line, which a terminal does not show.
  private func ask(_ question: Phrase, _ language: Language) -> String {
    var modes = termios()
    let isTerminal = unsafe tcgetattr(STDIN_FILENO, &modes) == 0
    var hidden = modes
    hidden.c_lflag &= ~tcflag_t(ECHO)
    if isTerminal {
      var text = question[language] + " "
      text.withUTF8 { _ = unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
      unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    }
    defer {
      if isTerminal {
        unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes)
        complain("", isNamed: false)
      }
    }
    return readLine() ?? ""
  }
}
