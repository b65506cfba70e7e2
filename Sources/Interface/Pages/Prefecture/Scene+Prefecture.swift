import Domain
import Surface
import Wording

extension Scene {
  /// The name of a prefecture, whether it is covered, and by which services.
  func drawPrefectureTitle(_ code: AreaCode, on surface: inout Surface, in rect: Rect) {
    guard let prefecture = snapshot.prefecture(code),
      let standing = snapshot.standing(ofPrefecture: code)
    else { return }
    var pen = Pen(in: rect)
    let people = prefecture.population.map { text(.people($0)) } ?? ""
    pen.line(
      [
        Span(text(prefecture.name), .bright), Span("  \(code)   ", .dim),
      ] + coverage(standing),
      right: [Span(prefecture.populationBound.sign + people, .dim)], on: &surface)
    guard knowsNodes else { return }
    let services = ServiceClass.allCases.flatMap { service -> [Span] in
      let has = standing.services.contains(service)
      return [
        Span(has ? "● " : "○ ", has ? .good : .dim),
        Span("\(text(service.name))   ", has ? .text : .dim),
      ]
    }
    pen.line(services, on: &surface)
  }

  private func coverage(_ standing: PrefectureStanding) -> [Span] {
    guard knowsNodes else { return [Span("? ", .dim), Span(text(.coverageUnknown))] }
    return [
      Span(standing.isCovered ? "● " : "○ ", standing.isCovered ? .good : .dim),
      Span(text(standing.isCovered ? .coveredWord : .uncoveredWord)),
    ]
  }

  /// The running nodes of an area.
  func nodeListing(of code: AreaCode) -> Listing {
    let rows = snapshot.nodes(of: code).map { node in
      var since = cell(node.openedOn)
      since.why = explanation(ofOpening: node)
      return Row(
        id: .node(node.id),
        cells: [
          "kind": cell(node.kind.name, .dim), "name": cell(node.name), "since": since,
        ], origin: node.origin)
    }
    return Listing(
      title: .nodesTitle, subtitle: .faultCount(rows.count),
      columns: [
        .text("kind", .kindTitle, 12, language == .zh ? 14 : 20),
        .open("name", .nameTitle, least: 14),
        .text("since", .sinceTitle, 10, 10, rank: 1),
      ], rows: rows, empty: .noNodes)
  }

  /// A node: where it is and when it is open.
  func drawNode(_ id: String, on surface: inout Surface, in rect: Rect) {
    guard let node = snapshot.dataset.nodes.first(where: { $0.id == id }) else { return }
    var pen = Pen(in: rect)
    pen.paragraph(text(node.name), .bright, on: &surface)
    let facts: [(Phrase, String?)] = [
      (.kindTitle, text(node.kind.name)), (.addressTitle, node.address), (.phoneTitle, node.phone),
      (.hoursTitle, node.hours), (.sinceTitle, node.openedOn?.description),
      (.batchTitle, node.batch),
      (
        .servicesTitle,
        node.services.map { text($0.name) }.joined(separator: language == .zh ? "、" : ", ")
      ),
    ]
    for (label, value) in facts {
      guard let value, !value.isEmpty else { continue }
      pen.pair(text(label), width: language == .zh ? 8 : 9, [Span(value)], on: &surface)
    }
  }
}
