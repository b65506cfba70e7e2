public import ArgumentParser
public import Domain
import Reports

/// Prints the placement plan.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Print where the next nodes would reach most people.",
    discussion: """
      Of the prefectures without a covering node, one by one the one that adds most people; ties \
      by code. Prefectures of unknown population are named apart, never counted as 0. Numbers of \
      JSON are unrounded; what cannot be computed is null.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: .init("How many nodes.", valueName: "count"))
  var nodes = 10

  @Option(help: .init("Only this province, by its six-digit code.", valueName: "code"))
  var province: AreaCode?

  @Option(help: .init("Only this region: East, Central, West or Northeast.", valueName: "region"))
  var region: Region?

  @Option(
    help: .init(
      "The kind of node to plan for (default: those that cover by the package).",
      valueName: "kind"))
  var kind: NodeKind?

  @Option(help: "How to write it.")
  var format = ReportCommand.Format.text

  func validate() throws {
    guard (1...1000).contains(nodes) else { throw ValidationError("--nodes takes 1 to 1000.") }
    if province != nil, region != nil {
      throw ValidationError("--province and --region exclude each other.")
    }
  }

  func run() throws {
    let loaded = try shared.loadedDataset()
    let snapshot = shared.snapshot(of: loaded.dataset)
    if let province, snapshot.unit(province) == nil {
      throw ValidationError("The dataset has no province \(province).")
    }
    let area: PlacementArea =
      province.map { .province($0) } ?? region.map { .region($0) } ?? .country
    let plan = snapshot.placementPlan(area, nodes: nodes, kinds: kind.map { [$0] })
    let report = PlacementReport(plan, of: snapshot)
    switch format {
    case .text: try StandardOutput.write(report.text(in: shared.language))
    case .json: try StandardOutput.write(report.json())
    }
  }
}

extension Region: ExpressibleByArgument {
  /// The region `argument` names, whatever the case.
  public init?(argument: String) {
    guard
      let found = Region.allCases.first(where: {
        $0.rawValue.lowercased() == argument.lowercased()
      })
    else { return nil }
    self = found
  }
}

extension NodeKind: ExpressibleByArgument {}
