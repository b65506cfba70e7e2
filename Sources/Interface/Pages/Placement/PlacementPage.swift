import Domain
import Surface
import Wording

/// Where the next nodes would reach most people; the cursor says how many are built.
struct PlacementPage: PageContent {
  let area: PlacementArea

  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let (table, _) = rect.split(top: rect.rows - PlacementPage.footRows, gap: 1)
    return [
      Section(
        id: .gaps, listing: scene.kept(.gaps) { $0.placementListing($0.placementPlan(area)) },
        rect: table, headRows: 2)
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    for section in sections { scene.draw(section, on: &surface) }
    let plan = scene.placementPlan(area)
    let (_, foot) = rect.split(top: rect.rows - PlacementPage.footRows, gap: 1)
    var code: AreaCode?
    if case .area(let selected) = scene.selected(.gaps, in: sections)?.id { code = selected }
    scene.drawPlacement(plan, through: code, on: &surface, in: foot)
  }

  private static let footRows = 6
}

extension PlacementArea {
  /// The place that comes after it: a province's region, the regions in turn, the country.
  func next(in snapshot: Snapshot) -> PlacementArea {
    switch self {
    case .province(let code): snapshot.unit(code).map { .region($0.region) } ?? .country
    case .country: .region(.east)
    case .region(let region):
      Region.allCases.firstIndex(of: region)
        .flatMap { $0 + 1 < Region.allCases.count ? .region(Region.allCases[$0 + 1]) : nil }
        ?? .country
    }
  }

  /// Its name.
  func name(in snapshot: Snapshot) -> Phrase {
    switch self {
    case .country: .placementCountry
    case .region(let region): region.name
    case .province(let code): snapshot.name(of: code)
    }
  }
}
