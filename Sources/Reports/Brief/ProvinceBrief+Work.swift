import Domain
import Wording

extension ProvinceBrief {
  /// What is behind or missing, and why.
  var behind: BriefPart {
    let behind = judgements.filter { [.amber, .red].contains($0.light.colourClass) }
    let grey = judgements.filter {
      $0.light.colourClass == .grey && $0.light != .notApplicable
    }
    var items = few(behind.map(line), most: 7)
    if !grey.isEmpty {
      let names = few(grey.map { name(of: $0) }, most: 4)
      items.append(say(.briefWithoutData) + listed(names))
    }
    return BriefPart(
      heading: say(.briefBehind(behind.count)), paragraphs: items.isEmpty ? [say(.briefNone)] : [],
      items: items)
  }

  /// `▲ behind 4.2.11 name: 4, target 0; reason; expected`.
  private func line(_ judgement: Judgement) -> String {
    let measure = snapshot.measure(judgement.measure)
    var parts: [String] = []
    if let measure, judgement.value != .missing {
      let words = MeasureWords(measure, snapshot, language)
      let target = words.target(judgement)
      parts.append(say(.briefValue(words.value(judgement), target: target == "–" ? nil : target)))
    }
    parts.append(say(judgement.lineage.reasonPhrase(in: snapshot)))
    if let forecast = snapshot.forecast(judgement.measure, unit.code) {
      let isDay = if case .day = forecast.outcome { true } else { false }
      parts.append(
        say(
          isDay
            ? .briefExpectedOn(words(forecast), range: range(forecast))
            : .briefExpected(words(forecast), range: range(forecast))))
    }
    return "\(judgement.light.mark) \(say(judgement.light.name)) \(name(of: judgement))"
      + say(.exportColon) + parts.joined(separator: say(.exportSemicolon))
  }

  private func name(of judgement: Judgement) -> String {
    "\(judgement.measure) \(snapshot.measure(judgement.measure).map { say($0.name) } ?? "")"
  }

  /// What is expected of what is not done yet, the worst first.
  var forecasts: BriefPart? {
    let rows = judgements.filter { $0.light != .done }
      .compactMap { judgement -> [String]? in
        guard let measure = snapshot.measure(judgement.measure),
          let forecast = snapshot.forecast(judgement.measure, unit.code)
        else { return nil }
        let words = MeasureWords(measure, snapshot, language)
        let rung = judgement.requiredRung.flatMap {
          snapshot.rung($0, ladder: measure.ladder ?? "").map { say($0.name) }
        }
        return [
          "\(measure.id) \(say(measure.shortName))", words.value(judgement),
          measure.target == nil ? rung ?? "–" : words.target(judgement), self.words(forecast),
          range(forecast),
        ]
      }
    guard !rows.isEmpty else { return nil }
    return BriefPart(
      heading: say(.briefForecasts),
      table: BriefPart.Table(
        columns: [
          (say(.measureLabel), false), (say(.valueTitle), true), (say(.targetTitle), true),
          (say(.forecastTitle), true), (say(.briefRange), true),
        ], rows: Array(rows.prefix(5))))
  }

  private func words(_ forecast: Forecast) -> String {
    switch forecast.outcome {
    case .number(let estimate): number(estimate.value, forecast)
    case .day(let estimate): say(.dayOfYear(estimate.value, in: forecast.end.year))
    case .count(let estimate, let all): "\(estimate.value)/\(all)"
    }
  }

  private func range(_ forecast: Forecast) -> String {
    switch forecast.outcome {
    case .number(let estimate):
      return say(.range(number(estimate.low, forecast), number(estimate.high, forecast)))
    case .day(let estimate):
      let year = forecast.end.year
      return say(
        .range(
          say(.dayOfYear(estimate.low, in: year)), say(.dayOfYear(estimate.high, in: year))))
    case .count(let estimate, _): return say(.range("\(estimate.low)", "\(estimate.high)"))
    }
  }

  private func number(_ value: Double, _ forecast: Forecast) -> String {
    let measure = snapshot.measure(forecast.measure)
    let isGrowth = measure?.rule == .growth
    let decimals =
      isGrowth ? 1 : measure?.indicators.first.flatMap { snapshot.indicator($0)?.decimals } ?? 1
    let number = Exact(rounding: value, decimals: decimals)
    return (isGrowth && number > 0 ? "+" : "") + number.grouped(decimals: decimals)
  }

  /// What has changed in the unit since the end of the month before.
  var changes: BriefPart {
    let all = Changes(from: monthBefore, to: snapshot).list
    let lines = all.compactMap(line)
    return BriefPart(
      heading: say(.briefChanges(since: monthBefore.asOf)),
      paragraphs: lines.isEmpty ? [say(.briefNone)] : [], items: few(lines, most: 5))
  }

  /// A change of the unit in words; nil for one elsewhere.
  private func line(_ change: ObservedChange) -> String? {
    switch change {
    case .light(let measure, let area, let from, let to):
      return area == unit.code
        ? "\(from.mark) → \(to.mark) \(measure) \(name(measure))"
          + said(.lightMove(from: from, to: to)) : nil
    case .centreLight(let id, let from, let to):
      guard let centre = snapshot.centre(id), centre.unit == unit.code else { return nil }
      return "\(from.mark) → \(to.mark) \(say(centre.name))" + said(.lightMove(from: from, to: to))
    case .stage(let measure, let area, let from, let to):
      guard area == unit.code else { return nil }
      let ladder = snapshot.measure(measure)?.ladder ?? ""
      func rung(_ id: String) -> Phrase {
        snapshot.rung(id, ladder: ladder)?.name ?? Phrase(zh: id, en: id)
      }
      return "\(measure) \(name(measure))" + said(.stageMove(from: from.map(rung), to: rung(to)))
    case .figure(let figure, let month, let from, let to):
      guard let (name, decimals) = subject(of: figure) else { return nil }
      return name
        + said(
          .unusualMonth(
            month, from: from.grouped(decimals: decimals), to: to.grouped(decimals: decimals)))
    case .revision(let figure, let period, let from, let to, _):
      guard let (name, decimals) = subject(of: figure) else { return nil }
      return name
        + said(
          .revised(
            period, from: from.grouped(decimals: decimals), to: to.grouped(decimals: decimals)))
    case .newFile, .lostFile: return nil
    }
  }

  private func said(_ phrase: Phrase) -> String { say(.exportColon) + say(phrase) }

  private func name(_ measure: String) -> String {
    snapshot.measure(measure).map { say($0.name) } ?? ""
  }

  /// The name and the places of a figure of the unit; nil for one elsewhere.
  private func subject(of figure: WatchedFigure) -> (String, Int)? {
    switch figure {
    case .area(let key, let area):
      return area == unit.code ? (say(key.nameWithSign), key.decimals) : nil
    case .centre(let key, let id):
      guard let centre = snapshot.centre(id), centre.unit == unit.code else { return nil }
      return ("\(say(centre.name)) \(say(key.nameWithSign))", key.decimals)
    case .indicator(let id, let area):
      guard area == unit.code, let indicator = snapshot.indicator(id) else { return nil }
      return (say(indicator.name), indicator.decimals)
    }
  }
}
