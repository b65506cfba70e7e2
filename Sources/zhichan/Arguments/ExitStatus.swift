import ArgumentParser

extension ExitCode {
  /// An error in the data (`check`).
  static let faultyData = ExitCode(1)
  /// There is no such dataset.
  static let noDataset = ExitCode(66)
  /// There is no terminal to draw on.
  static let noTerminal = ExitCode(69)
  /// The program's own fault.
  static let ownFault = ExitCode(70)
}
