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
    let body = rect.rows - headingRows - headingGap
    return max(1, body / (Flow.lineRows(isLarge: isFine) * (isTall(isFine) ? 4 : 3)))
  }

  /// Whether address, phone and hours take two lines: where one is too short for them.
  private func isTall(_ isFine: Bool) -> Bool {
    Flow.columns(in: rect, isLarge: isFine) < 70
  }

  /// Rows between a heading and the list below it.
  var headingGap: Int { max(1, rect.rows / 18) }

  /// Rows of a heading above a list.
  var headingRows: Int { max(1, min(rect.rows / 5, 16)) }

  /// Service nodes with address, hours and phone, three lines each.
  func drawNodes(_ kind: NodeKind?, on canvas: inout Canvas) throws(SlideFailure) {
    let (place, nodes) = try nearNodes(kind)
    let (top, below) = rect.split(top: headingRows, gap: headingGap)
    canvas.type(text(.kioskNodes(kind?.name, near: place)), in: top, lines: 2)
    let perPage = nodesOnPage(isFine: canvas.isFine)
    var flow = Flow(in: below, of: canvas)
    for node in nodes.dropFirst(page * perPage).prefix(perPage) {
      flow.line(
        [Flow.Run(text(node.name), .bright)]
          + (kind == nil ? [Flow.Run("   " + text(node.kind.name), .dim)] : []), on: &canvas)
      let address = node.address.map { Flow.Run($0 + "   ") }
      let rest = [
        Flow.Run((node.phone ?? "") + "   ", .accent), Flow.Run(node.hours ?? ""),
      ]
      if isTall(canvas.isFine) {
        flow.line(address.map { [$0] } ?? [], on: &canvas)
        flow.line(rest, on: &canvas)
      } else {
        flow.line((address.map { [$0] } ?? []) + rest, on: &canvas)
      }
      flow.skip()
    }
  }
}
