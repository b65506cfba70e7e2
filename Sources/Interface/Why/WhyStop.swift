import Domain
import Wording

/// A thing on the page that says why which the cursor can stand on.
enum WhyStop {
  /// A row behind the figure.
  case input(Lineage.Input)
  /// A record of the figure.
  case record(Revision)
  /// The paragraph of the programme.
  case paragraph(String)

  /// The line of a file that Enter shows and `e` opens; nil for the programme.
  var origin: Origin? {
    switch self {
    case .input(let input): input.origin
    case .record(let revision): revision.observation.origin
    case .paragraph: nil
    }
  }

  /// How many rows of the file it is counted from; nil where it is one row.
  var rows: Int? {
    if case .input(let input) = self { input.rows } else { nil }
  }
}

/// The things the cursor can stand on, in the order of the page.
struct WhyStops {
  /// The rows behind it.
  let inputs: [Lineage.Input]
  /// The records of its figures, a list for each.
  let records: [[Revision]]
  /// The paragraph of the programme; nil where its text is not kept.
  let paragraph: String?

  /// Of how many figures the records are shown, besides those that were revised.
  private static let recordLimit = 1
  /// Among how many rows revised figures are looked for.
  private static let searchLimit = 400

  init(_ lineage: Lineage, in snapshot: Snapshot) {
    inputs = lineage.inputs
    let found = inputs.prefix(Self.searchLimit).map(snapshot.revisions).filter { !$0.isEmpty }
    records = found.enumerated()
      .filter { $0.offset < Self.recordLimit || $0.element.count > 1 }.map(\.element)
    paragraph = lineage.paragraph(in: snapshot)
  }

  /// All of them.
  var all: [WhyStop] {
    inputs.map(WhyStop.input) + records.joined().map(WhyStop.record)
      + (paragraph.map { [.paragraph($0)] } ?? [])
  }

  /// The number of stops.
  var count: Int {
    inputs.count + records.reduce(0) { $0 + $1.count } + (paragraph == nil ? 0 : 1)
  }
}
