import Domain
import Surface
import Wording

/// The seventh pane: every file, and its faults by line.
struct DataPage: PageContent {
  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let places = DataLayout(rect)
    let files = scene.kept(.files) { $0.fileListing() }
    var path: String?
    if case .file(let selected) = scene.selected(in: files, .files)?.id { path = selected }
    return [
      Section(id: .files, listing: files, rect: places.files, headRows: 2),
      Section(
        id: .faults,
        listing: scene.kept(.faults, of: path.map(RowID.file)) { $0.faultListing(of: path) },
        rect: places.faults, headRows: 1),
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    for section in sections { scene.draw(section, on: &surface) }
    let places = DataLayout(rect)
    scene.drawFault(scene.selected(.faults, in: sections), on: &surface, in: places.detail)
  }
}

/// Where the blocks of the data pane stand.
struct DataLayout {
  var files: Rect
  var faults: Rect
  var detail: Rect

  init(_ rect: Rect) {
    let (top, below) = rect.split(top: min(22, rect.rows * 58 / 100), gap: 1)
    files = top
    (faults, detail) = below.split(top: max(2, below.rows - 4), gap: 0)
  }
}
