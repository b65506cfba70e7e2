public import Domain
import Glibc
import Interface
import Wording
import Yams

/// The user's settings as a YAML file says them.
public enum ConfigFile {
  /// Where the file is looked for, after the XDG Base Directory Specification 0.8; nil without a
  /// home.
  public static func path(environment: [String: String]) -> String? {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let folder = value("XDG_CONFIG_HOME") ?? value("HOME").map { $0 + "/.config" }
    return folder.map { $0 + "/zhichan/config.yaml" }
  }

  /// What `text`, the content of the file at `path`, says, and everything wrong with it.
  ///
  /// What is wrong is left out and the rest is taken; nil only where the text is no YAML, so that
  /// whoever asks keeps the last good settings.
  public static func parse(
    _ text: String, path: String
  ) -> (settings: Configuration?, diagnostics: [Diagnostic]) {
    let source = PlacedText(text, path: path)
    switch YamlReader.root(of: source) {
    case .failure(let fault): return (nil, [fault.diagnostic])
    case .success(nil): return (Configuration(), [])
    case .success(let root?):
      var reading = ConfigReading(source)
      reading.read(root)
      return (reading.settings, reading.diagnostics)
    }
  }

  /// What the file at `path` says; without a file nothing, which is a fault of a file that was
  /// `chosen`.
  public static func read(
    _ path: String, isChosen: Bool
  ) -> (settings: Configuration?, diagnostics: [Diagnostic]) {
    func fault(_ message: Phrase) -> (settings: Configuration?, diagnostics: [Diagnostic]) {
      (nil, [Diagnostic(file: path, code: "source-error", severity: .error, message: message)])
    }
    do throws(TextFile.Fault) {
      return parse(try TextFile.read(path), path: path)
    } catch {
      switch error {
      case .absent where !isChosen: return (Configuration(), [])
      case .absent: return fault(.fileUnreadable(unsafe String(cString: strerror(ENOENT))))
      case .system(let code):
        return fault(.fileUnreadable(unsafe String(cString: strerror(code))))
      case .tooLarge: return fault(.settingsTooLarge)
      case .notUTF8: return fault(.settingsNotUTF8)
      }
    }
  }
}
