import ArgumentParser
import Domain
import Glibc
import Interface
import Surface

/// Prints one frame of the dashboard.
struct FrameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frame", abstract: "Print one frame of any pane or place.",
    discussion: """
      Without --area or --centre the frame is the pane's; with one of them it is the page of that \
      province or centre.
      """)

  /// How a frame is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case ansi
  }

  @OptionGroup var shared: SharedOptions

  @Option(help: .init("Which pane.", valueName: "pane"))
  var pane = Pane.overview

  @Option(help: .init("The province, by its six-digit code.", valueName: "code"))
  var area: AreaCode?

  @Option(help: .init("The protection centre, by its id.", valueName: "id"))
  var centre: String?

  @Option(help: .init("Columns and rows.", valueName: "size"))
  var size = Size(columns: 120, rows: 40)

  @Option(help: "How to write it: text alone, or with the theme's colours.")
  var format = Format.text

  func run() throws {
    let themes = try shared.themes(isColoured: true)
    let loaded = try shared.loadedDataset()
    var model = Model(
      size: size, language: shared.language, themes: themes.all, themeIndex: themes.chosen,
      asOf: shared.asOf?.day, today: Day.today, now: time(nil))
    _ = update(&model, .datasetLoaded(loaded))
    model.path = [.pane(pane)] + places
    let surface = view(model)
    switch format {
    case .text: try StandardOutput.write(surface.lines().map { $0 + "\n" }.joined())
    case .ansi: try StandardOutput.write(surface.ansi(theme: model.theme) + "\n")
    }
  }

  private var places: [Page] {
    area.map { [.province($0)] } ?? centre.map { [.centre($0)] } ?? []
  }
}
