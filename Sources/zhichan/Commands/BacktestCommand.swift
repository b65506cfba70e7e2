import ArgumentParser
import Domain
import Reports

/// Prints how the methods of forecasting did on past years.
struct BacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Print the errors of the forecasts on past years, beside the naive methods.",
    discussion: """
      Each past year is replayed from the end of every month with what was known then, and what \
      each method said is held against what came. Where ours did no better than the last value \
      and the straight line, the better of those is used; the last column says which, and why.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: .init("A measure, by its number; may be repeated (default: all).", valueName: "measure"))
  var measure: [String] = []

  @Option(help: .init("The country (000000) or a province, by its code.", valueName: "code"))
  var area = AreaCode.china

  @Option(help: "How to write it.")
  var format = ReportCommand.Format.text

  func run() throws {
    let snapshot = shared.snapshot(of: try shared.loadedDataset().dataset)
    let known = Set(snapshot.forecastable.map(\.id))
    if let unknown = measure.first(where: { !known.contains($0) }) {
      throw ValidationError("The dataset has no measure \(unknown) that can be forecast.")
    }
    guard area == .china || snapshot.unit(area) != nil else {
      throw ValidationError("The dataset has no province \(area).")
    }
    let report = BacktestReport(snapshot, area: area, measures: measure)
    switch format {
    case .text: try StandardOutput.write(report.text(in: shared.language))
    case .json: try StandardOutput.write(report.json())
    }
  }
}
