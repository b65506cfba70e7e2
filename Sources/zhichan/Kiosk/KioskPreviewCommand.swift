import ArgumentParser
import Domain
import Glibc
import Kiosk
import Settings
import Surface
import Wording

/// Checks a playlist and prints one of its slides.
struct KioskPreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Check the playlist, and print a slide of it as text.",
    discussion: "Faults of the playlist go to standard error, and the exit status is then 1.")

  @OptionGroup var shared: SharedOptions

  @Option(
    help: .init(
      "The playlist (default: playlist.yaml in the dataset's folder).", valueName: "file"))
  var playlist: String?

  @Option(help: "The slide's number, from 1.")
  var slide = 1

  @Option(help: "The page of a slide that has several, from 1.")
  var page = 1

  @Option(help: .init("Columns and rows.", valueName: "columnsxrows"))
  var size = Size(columns: 80, rows: 24)

  func run() throws {
    let path = playlist ?? shared.folder + "/" + PlaylistFile.name
    let (read, faults) = PlaylistFile.read(path, shown: path)
    for fault in faults {
      let place = [fault.line, fault.column].compactMap(\.self).map { ":\($0)" }.joined()
      complain("\(fault.file)\(place): \(fault.message[shared.language])", isNamed: false)
    }
    guard var list = read else { throw ExitCode.faultyData }
    guard list.slides.indices.contains(slide - 1) else {
      complain(Phrase.noSuchSlide(slide, of: list.slides.count)[shared.language])
      throw ExitCode.validationFailure
    }
    list.slides = [list.slides[slide - 1]]
    list.slides[0].languages = [shared.language]
    list.slides[0].schedule = Schedule()
    let dataset = try shared.loadedDataset().dataset
    var state = KioskState()
    state.position.page = page - 1
    var model = KioskModel(size: size, playlist: list, time: KioskClock().now, state: state)
    _ = model.update(
      .figuresRead(
        KioskModel.Figures(
          snapshot: snapshot(of: dataset), keptSince: nil, diagnostics: 0, readAt: time(nil))))
    var painter = KioskPainter()
    var requests: [KioskRequest] = []
    var picture = painter.paint(&model, requests: &requests)
    for case .log(let event) in requests { complain(event.words) }
    model.drawDwell(on: &picture)
    try StandardOutput.write(picture.lines().joined(separator: "\n") + "\n")
    if !faults.isEmpty || !requests.isEmpty { throw ExitCode.faultyData }
  }

  private func snapshot(of dataset: Dataset) -> Snapshot {
    Snapshot(dataset, asOf: shared.day(of: dataset), knowledge: shared.known)
  }
}
