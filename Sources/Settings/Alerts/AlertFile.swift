public import Domain
import Glibc
import Wording
import Yams

/// The office's own alert rules as a YAML file says them.
public enum AlertFile {
  /// The file looked for in the folder of a dataset.
  public static let name = "alerts.yaml"

  /// The rules that `text`, the content of the file at `path`, says, and everything wrong with it.
  ///
  /// They are nil when there is any error, so that whoever asks keeps the last good ones; an empty
  /// file is a file without rules.
  public static func parse(
    _ text: String, path: String
  ) -> (rules: [OwnAlertRule]?, diagnostics: [Diagnostic]) {
    let source = PlacedText(text, path: path)
    switch YamlReader.root(of: source) {
    case .failure(let fault): return (nil, [fault.diagnostic])
    case .success(nil): return ([], [])
    case .success(let root?):
      var reading = AlertReading(source)
      let rules = reading.rules(of: root)
      let isGood = !reading.diagnostics.contains { $0.severity == .error }
      return (isGood ? rules : nil, reading.diagnostics)
    }
  }

  /// What the file says: `chosen`, or `alerts.yaml` in `folder`, where its absence is no fault.
  ///
  /// A rule on an indicator that `dataset` does not have is a warning.
  public static func read(
    folder: String, chosen: String?, of dataset: Dataset
  ) -> (rules: [OwnAlertRule]?, diagnostics: [Diagnostic]) {
    let (rules, faults) = read(folder: folder, chosen: chosen)
    let known = Set(dataset.indicators.map(\.id))
    let strangers = (rules ?? []).compactMap { rule -> Diagnostic? in
      guard case .indicator(let id) = rule.quantity, !known.contains(id) else { return nil }
      return Diagnostic(
        file: rule.origin.file, line: rule.origin.line, code: "alert-error", severity: .warning,
        message: .noSuchIndicator(id, rule: rule.id))
    }
    return (rules, faults + strangers)
  }

  private static func read(
    folder: String, chosen: String?
  ) -> (rules: [OwnAlertRule]?, diagnostics: [Diagnostic]) {
    let path = chosen ?? folder + "/" + name
    let shown = chosen ?? name
    func fault(_ message: Phrase) -> (rules: [OwnAlertRule]?, diagnostics: [Diagnostic]) {
      (
        nil,
        [Diagnostic(file: shown, code: "source-error", severity: .error, message: message)]
      )
    }
    do throws(TextFile.Fault) {
      return parse(try TextFile.read(path), path: shown)
    } catch {
      switch error {
      case .absent where chosen == nil: return ([], [])
      case .absent: return fault(.fileUnreadable(unsafe String(cString: strerror(ENOENT))))
      case .system(let code):
        return fault(.fileUnreadable(unsafe String(cString: strerror(code))))
      case .tooLarge: return fault(.settingsTooLarge)
      case .notUTF8: return fault(.settingsNotUTF8)
      }
    }
  }
}
