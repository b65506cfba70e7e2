import Domain
import Settings

extension SharedOptions {
  /// The office's own alert rules, and what is wrong with their file.
  ///
  /// A rule on an indicator that `dataset` does not have is a warning.
  func readAlerts(of dataset: Dataset) -> (rules: [OwnAlertRule]?, diagnostics: [Diagnostic]) {
    AlertFile.read(folder: folder, chosen: alertFile, of: dataset)
  }

  /// The same for a command whose output has no place for faults: they go to standard error, and
  /// a bad file is none.
  func alertRules(of dataset: Dataset) -> [OwnAlertRule] {
    let (rules, faults) = readAlerts(of: dataset)
    for fault in faults {
      let place = [fault.line, fault.column].compactMap(\.self).map { ":\($0)" }.joined()
      complain("\(fault.file)\(place): \(fault.message[language])")
    }
    return rules ?? []
  }
}
