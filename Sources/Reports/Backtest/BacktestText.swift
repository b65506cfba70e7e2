import Domain
import Wording

/// The errors of the methods as plain text: a table a measure judged by a figure, one table for all
/// ladders.
struct BacktestText {
  let report: BacktestReport
  let language: Language
  private var snapshot: Snapshot { report.snapshot }

  /// The whole report, with a line break at the end.
  var text: String {
    let onFigures = report.measures.filter { !$0.isOnLadder }
    let onLadders = report.measures.filter(\.isOnLadder)
    let parts = [head] + onFigures.map(figures) + [ladders(onLadders)]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func say(_ phrase: Phrase) -> String { VisibleText.of(phrase[language]) }

  private var head: [String] {
    let place: Phrase =
      report.area == .china
      ? .china
      : snapshot.unit(report.area)?.shortName
        ?? Phrase(zh: report.area.description, en: report.area.description)
    return [
      "\(say(.backtestTitle))  \(say(place))  \(say(.standsAt(snapshot.asOf))) · "
        + say(.known(snapshot.knowledge)),
      say(.backtestMeaning),
    ]
  }

  private func figures(of measure: Measure) -> [String] {
    let scores = snapshot.backtest(measure.id, report.area)
    let title = "\(measure.id) \(say(measure.name))"
    guard let first = scores.first, scores.contains(where: { $0.replays > 0 }) else {
      return [title, "  " + say(.backtestNothing(scores.first?.used))]
    }
    var table = TextTable(
      columns: [.figures(say(.backtestMonths))] + columns(of: first) + [
        .figures(say(.backtestReplays)), .words(say(.backtestScope)),
        .words(say(.backtestUsed), most: 90),
      ])
    table.rows = scores.map { score in
      ["\(score.monthsAhead ?? 0)"] + cells(of: score, unit(of: measure)) + counts(of: score)
    }
    return [title] + table.lines
  }

  private func ladders(_ measures: [Measure]) -> [String] {
    let scored = measures.compactMap { measure in
      snapshot.backtest(measure.id, report.area).first.map { (measure, $0) }
    }
    guard let first = scored.first?.1 else { return [] }
    var table = TextTable(
      columns: [.words(say(.measureLabel), most: 44)] + columns(of: first) + [
        .figures(say(.backtestReplays)), .words(say(.backtestScope)),
        .words(say(.backtestUsed), most: 90),
      ])
    table.rows = scored.map { measure, score in
      ["\(measure.id) \(measure.name[language])"]
        + cells(of: score, Phrase(zh: "", en: "")) + counts(of: score)
    }
    return [say(.backtestLadders)] + table.lines
  }

  private func columns(of score: BacktestScore) -> [TextTable.Column] {
    score.errors.map { .figures(say($0.method.name)) }
  }

  private func cells(of score: BacktestScore, _ unit: Phrase) -> [String] {
    score.errors.map { score.text($0.error, unit: unit).map(say) ?? "–" }
  }

  private func counts(of score: BacktestScore) -> [String] {
    [
      String(score.replays), score.replays == 0 ? "" : say(.backtestScope(score.scope)),
      say(score.why),
    ]
  }

  private func unit(of measure: Measure) -> Phrase {
    let indicator = measure.indicators.first.flatMap(snapshot.indicator)
    return (indicator?.unit ?? measure.unit).map(Phrase.unit) ?? Phrase(zh: "", en: "")
  }
}

extension Measure {
  /// Whether it is judged by a ladder.
  fileprivate var isOnLadder: Bool { rule == .stage || rule == .event || rule == .batch }
}
