import Domain
import Surface
import Wording

extension SlideScene {
  /// The nodes near the hall: those of its prefecture first, then the others of its province.
  private func nearNodes(_ kind: NodeKind?) throws(SlideFailure) -> (Phrase, [ServiceNode]) {
    let unit = try province(nil)
    let all = snapshot.nodes(of: unit.code).filter { kind == nil || $0.kind == kind }
    let near = all.filter { hall.prefecture != nil && $0.prefecture == hall.prefecture }
    let place = hall.prefecture.flatMap { snapshot.prefecture($0)?.name }
    if let place, !near.isEmpty { return (place, near) }
    guard !all.isEmpty else { throw .missing("nodes") }
    return (unit.shortName, all)
  }

  /// How many pages the nodes take.
  func nodePages(_ kind: NodeKind?, isFine: Bool) -> Int {
    guard let (_, nodes) = try? nearNodes(kind) else { return 1 }
    let perPage = nodesOnPage(isFine: isFine)
    return min(4, max(1, (nodes.count + perPage - 1) / perPage))
  }

  private func nodesOnPage(isFine: Bool) -> Int {
    let body = rect.rows - headingRows - 1
    return max(1, body / (Flow.lineRows(isLarge: isFine) * 3))
  }

  /// Rows of a heading above a list.
  var headingRows: Int { max(1, min(rect.rows / 5, 16)) }

  /// Service nodes with address, hours and phone, three lines each.
  func drawNodes(_ kind: NodeKind?, on canvas: inout Canvas) throws(SlideFailure) {
    let (place, nodes) = try nearNodes(kind)
    let (top, below) = rect.split(top: headingRows, gap: 1)
    canvas.type(text(.kioskNodes(kind?.name, near: place)), in: top, lines: 2)
    let perPage = nodesOnPage(isFine: canvas.isFine)
    var flow = Flow(in: below, of: canvas)
    for node in nodes.dropFirst(page * perPage).prefix(perPage) {
      flow.line(
        [Flow.Run(text(node.name), .bright)]
          + (kind == nil ? [Flow.Run("   " + text(node.kind.name), .dim)] : []), on: &canvas)
      flow.line(
        [node.address, node.phone, node.hours].compactMap(\.self).enumerated().flatMap { place in
          [
            Flow.Run(place.offset == 0 ? "" : "   "),
            Flow.Run(place.element, place.offset == 1 ? .accent : .text),
          ]
        }, on: &canvas)
      flow.skip()
    }
  }
}
