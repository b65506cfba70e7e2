import Domain
import Surface
import Wording

extension Scene {
  /// The strategy measures that are no column of the matrix, those that need a person first; those
  /// without a light stand last.
  func nationalStrategy() -> Listing {
    let provincial = Set(provincialMeasures.map(\.id))
    let judged = snapshot.measures(onPane: "strategy")
      .filter { !provincial.contains($0.id) }
      .map { ($0, snapshot.judgement($0.id, .china)) }
    let ordered = judged.enumerated().sorted { left, right in
      let (a, b) = (left.element.1?.light.urgency ?? 99, right.element.1?.light.urgency ?? 99)
      return (a, left.offset) < (b, right.offset)
    }
    return Listing(
      title: .nationalStrategy,
      columns: [
        .mark,
        Column(id: "name", title: .measureTitle, least: 22, ideal: Int.max),
        Column(id: "rung", title: .stageTitle, least: 8, ideal: language == .zh ? 10 : 14, rank: 2),
        Column(id: "due", title: .dueTitle, least: 10, ideal: 10, rank: 1, sortsUp: true),
      ], rows: ordered.map { nationalRow($0.element.0, $0.element.1) }, empty: .noMeasures)
  }

  private func nationalRow(_ measure: Measure, _ judgement: Judgement?) -> Row {
    let why = judgement.map { explanation($0, of: .china) }
    return Row(
      id: .measure(measure.id),
      cells: [
        "mark": cell(judgement?.light ?? .noData, why: why), "name": cell(measure.name),
        "search": cell(measure.id),
        "rung": cell(judgement, of: .china),
        "due": cell(judgement?.dueOn ?? measure.dueOn),
      ], opens: destination(of: measure.id, in: .china), origin: measure.origin)
  }
}
