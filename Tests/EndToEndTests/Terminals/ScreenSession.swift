import Surface
import TerminalTesting

/// A shell in GNU screen, in a window of tmux: what a person sees who works in screen.
///
/// The picture is read from tmux, as screen's own hardcopy keeps but the low byte of a character.
final class ScreenSession: Sendable {
  /// The terminal that screen draws on.
  let terminal: TmuxSession
  private let folder: TemporaryFolder
  private let environment: [String: String]

  /// A shell with the prompt `$ ` in a window of `size`.
  init(size: Size) throws {
    folder = try TemporaryFolder()
    // With its terminal everything in it ends; other screens of the user are elsewhere.
    try folder.write(
      "startup_message off\naltscreen on\nautodetach off\n", to: "settings")
    environment = Program.environment(["SCREENDIR": folder.path])
    terminal = try TmuxSession(
      "screen -U -S test -c \(folder.path)/settings env PS1='$ ' bash --norc --noprofile -i",
      size: size, environment: ["SCREENDIR": folder.path])
  }

  deinit { _ = try? Output.of(["screen", "-S", "test", "-X", "quit"], environment: environment) }
}
