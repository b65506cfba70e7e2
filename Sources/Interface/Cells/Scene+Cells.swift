import Domain
import Surface
import Wording

extension Scene {
  /// A cell with a plain text.
  func cell(_ text: String, _ role: Role = .text) -> ListingCell {
    ListingCell(text: text, role: role)
  }

  /// A cell with a name in the language of the screen, and a shorter one where it has no room.
  func cell(_ name: Phrase, brief: Phrase? = nil, _ role: Role = .text) -> ListingCell {
    ListingCell(text: text(name), brief: brief.map(text), role: role, name: name)
  }

  /// A cell with a measure's number and name, and with `star` after the number.
  func cell(_ measure: Measure, star: String = "", _ role: Role = .text) -> ListingCell {
    let number = measure.id + star
    return ListingCell(
      text: "\(number) \(text(measure.name))", brief: "\(number) \(text(measure.briefName))",
      role: role)
  }

  /// A cell with the mark of a light; it sorts by urgency.
  func cell(_ light: Light, why: Explanation? = nil) -> ListingCell {
    ListingCell(
      text: String(light.mark), role: light.role, key: .number(Double(light.urgency)), why: why,
      isSet: why?.override?.isInForce == true, standsFor: light)
  }

  /// A cell with a figure and why it is what it is.
  func cell(_ figure: Figure, of place: Phrase) -> ListingCell {
    guard let value = figure.value else {
      return ListingCell(
        text: "–", role: .dim, key: .missing, why: explanation(figure, of: place),
        unit: .of(figure.key.unit))
    }
    return ListingCell(
      text: value.grouped(decimals: figure.key.decimals), key: .number(value.double),
      why: explanation(figure, of: place), unit: .of(figure.key.unit))
  }

  /// A cell with a whole number.
  func cell(_ count: Int, dimZero: Bool = true) -> ListingCell {
    ListingCell(
      text: Exact(count).grouped(decimals: 0), role: count == 0 && dimZero ? .dim : .text,
      key: .number(Double(count)))
  }

  /// A cell with a day.
  func cell(_ day: Day?) -> ListingCell {
    guard let day else { return ListingCell(text: "–", role: .dim, key: .missing, unit: .day) }
    return ListingCell(text: day.description, key: .number(Double(day.number)), unit: .day)
  }

  /// A cell with a spark line of the months of a series; of those whose last month not all have
  /// reported that one is hatched, and the one before is what it sorts by.
  func cell(
    _ series: MonthSeries, reported completeness: Completeness? = nil, _ role: Role = .bar,
    why: Explanation? = nil
  ) -> ListingCell {
    let isPartial = completeness?.isPartial == true
    let last = series.values.dropLast(isPartial ? 1 : 0).last?.flatMap { $0 }
    return ListingCell(
      text: "", role: role, key: last.map { .number($0.double) } ?? .missing,
      why: why, picture: .spark(series.values.map { $0?.double }, isPartial: isPartial))
  }

  /// A cell with the value of a judgement, its unit left to the heading.
  func cell(_ judgement: Judgement?, of place: Phrase) -> ListingCell {
    guard let judgement else { return ListingCell(text: "–", role: .dim, key: .missing) }
    let key: ListingCell.SortKey
    if case .number(let value, _) = judgement.value {
      key = .number(value.double)
    } else if case .count(let done, _) = judgement.value {
      key = .number(Double(done))
    } else {
      key = .number(-Double(judgement.light.urgency))
    }
    let text = valueText(judgement)
    let measure = snapshot.measure(judgement.measure)
    let unit = measure?.unit ?? measure?.indicators.first.flatMap(snapshot.indicator)?.unit
    return ListingCell(
      text: text, role: text == "–" ? .dim : .text, key: key,
      why: explanation(judgement, of: place), unit: unit.map { .of($0) })
  }
}
