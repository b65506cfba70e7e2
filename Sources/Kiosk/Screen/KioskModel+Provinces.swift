import Domain
import Surface
import Wording

extension KioskModel {
  /// The list of provinces, or the page of the chosen one.
  func draw(
    _ list: ProvinceList, _ scene: SlideScene, on canvas: inout Canvas
  ) throws(SlideFailure) {
    guard provinces.indices.contains(list.cursor) else { throw .missing("provinces") }
    var scene = scene
    scene.language = list.language
    if list.isOpen {
      return try scene.drawProvince(provinces[list.cursor].code, on: &canvas)
    }
    let layout = ProvinceLayout(self, list)
    let head = Rect(
      column: slideRect.column, row: slideRect.row, columns: slideRect.columns,
      rows: layout.body.row - slideRect.row - 1)
    canvas.type(canvas.text(.kioskProvinces), in: head, .bright)
    canvas.plain(
      canvas.text(.kioskListKeys),
      in: Rect(column: head.column, row: head.bottom, columns: head.columns, rows: 1), .dim)
    for place in layout.places {
      draw(
        provinces[place.index], in: place.rect, isChosen: place.index == list.cursor,
        scene, on: &canvas)
    }
  }

  private func draw(
    _ unit: ReportingUnit, in rect: Rect, isChosen: Bool, _ scene: SlideScene,
    on canvas: inout Canvas
  ) {
    let light = scene.snapshot.rollUp(area: unit.code).light
    let figure = scene.snapshot.figure(.coverage, unit.code)
    var flow = Flow(in: rect.inset(left: isFine ? 4 : 1), of: canvas)
    let name = DisplayText.padded(canvas.text(unit.shortName), to: isFine ? 14 : 16)
    let value = figure.value == nil ? "–" : scene.text(figure).asPercentage
    flow.line(
      [
        Flow.Run("\(light.mark) ", light.role), Flow.Run(name, isChosen ? .bright : .text),
        Flow.Run(DisplayText.padded(value, to: 8, align: .right), .text),
      ], on: &canvas)
    guard isChosen else { return }
    canvas.surface.tint(rect, on: .selection)
    canvas.surface.write("▌", at: rect.column, rect.row, Style(.accent, on: .selection))
  }
}
