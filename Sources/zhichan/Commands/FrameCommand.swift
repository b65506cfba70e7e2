import ArgumentParser
import Domain
import Glibc
import Interface
import Settings
import Surface

/// Prints one frame of the dashboard.
struct FrameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frame", abstract: "Print one frame of any pane or place.",
    discussion: """
      With --area or --centre the frame is the page of that province, prefecture or centre, \
      whatever the pane.
      """)

  /// How a frame is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case ansi
    case svg
  }

  @OptionGroup var shared: SharedOptions

  @Option(help: .init("Which pane.", valueName: "pane"))
  var pane = FramePane.overview

  @Option(
    name: .customLong("area"), parsing: .singleValue,
    help: .init(
      "The province or prefecture, by its six-digit code; two to four with --pane compare.",
      valueName: "code"))
  var areas: [AreaCode] = []

  @Option(help: .init("The protection centre, by its id.", valueName: "id"))
  var centre: String?

  @Option(help: .init("The figure of --pane ranking, by its key.", valueName: "key"))
  var figure = FigureKey.coverage

  @Option(help: .init("Columns and rows.", valueName: "size"))
  var size = Size(columns: 120, rows: 40)

  @Option(help: "How to write it: text alone, with the theme's colours, or as a picture.")
  var format = Format.text

  func run() throws {
    let theme = try shared.firstTheme(isColoured: true)
    let loaded = try shared.loadedDataset()
    var model = Model(
      size: size, language: shared.language, themes: [theme],
      asOf: shared.asOf?.day, knowledge: shared.known, today: Day.today, now: time(nil),
      keyMap: shared.configuration.keyMap)
    model.glyphs = shared.glyphs(on: nil)
    let alerts = shared.readAlerts(of: loaded.dataset)
    _ = update(&model, .alertRulesRead(alerts.rules, faults: alerts.diagnostics))
    _ = update(&model, .datasetLoaded(loaded))
    _ = update(&model, .recalled(shared.recollection(of: loaded.dataset), saying: nil))
    model.path = [.pane(pane.pane ?? .overview)] + (try places(in: loaded.dataset))
    switch format {
    case .text: try StandardOutput.write(view(model).lines().map { $0 + "\n" }.joined())
    case .ansi: try StandardOutput.write(view(model).ansi(theme: model.theme) + "\n")
    case .svg: try StandardOutput.write(model.picture.svg(theme: model.theme) + "\n")
    }
  }

  /// The places below the pane that are asked for; one that the dataset does not have, or a place
  /// without its code, is a mistake of the command line.
  private func places(in dataset: Dataset) throws -> [Page] {
    if let decision = try decision(in: dataset) { return [decision] }
    if let area = areas.first {
      if dataset.units.contains(where: { $0.code == area }) { return [.province(area)] }
      guard let prefecture = dataset.prefectures.first(where: { $0.code == area }) else {
        throw ValidationError("The dataset has no area \(area).")
      }
      return [.province(prefecture.unit), .prefecture(area)]
    }
    if let centre {
      guard let found = dataset.centres.first(where: { $0.id == centre }) else {
        throw ValidationError("The dataset has no centre \(centre).")
      }
      return [.province(found.unit), .centre(centre)]
    }
    switch pane {
    case .province, .prefecture: throw ValidationError("--pane \(pane) takes --area CODE.")
    case .centre: throw ValidationError("--pane centre takes --centre ID.")
    default: return []
    }
  }

  /// The page of a decision that is asked for; nil for other panes.
  private func decision(in dataset: Dataset) throws -> Page? {
    if let unknown = areas.first(where: { area in
      pane.takesProvinces && !dataset.units.contains { $0.code == area }
    }) {
      throw ValidationError("The dataset has no province \(unknown).")
    }
    switch pane {
    case .compare:
      guard (2...4).contains(areas.count), Set(areas).count == areas.count else {
        throw ValidationError("--pane compare takes two to four different --area CODE.")
      }
      return .compare(areas)
    case .placement: return .placement(areas.first.map { .province($0) } ?? .country)
    case .demand: return .demand
    case .ranking: return .ranking(figure)
    case .reporting: return .reporting
    default: return nil
    }
  }
}
