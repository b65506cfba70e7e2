public import Domain

extension Reason {
  /// Why the light is what it is, in a sentence without a full stop.
  ///
  /// `unit` is the unit of the value as the files write it; `rung` names a rung of the measure's
  /// ladder.
  public func phrase(unit: String? = nil, rung: (String) -> Phrase) -> Phrase {
    figurePhrase(ReasonNumbers(unit: unit)) ?? stagePhrase(rung) ?? groupPhrase ?? missingPhrase
  }

  /// The reasons a figure gives.
  private func figurePhrase(_ say: ReasonNumbers) -> Phrase? {
    switch self {
    case .targetReached: Phrase(zh: "已达到目标", en: "the target is reached")
    case .scheduleGap(let done, let year, let gap): say.gap(done: done, year: year, gap: gap)
    case .targetIsBaseline:
      Phrase(zh: "目标与基期值相同，尚未达到", en: "the target equals the baseline and is not reached")
    case .withinLimit(let value, let limit): say.within(value, limit)
    case .overLimit(let value, let limit, let percent): say.over(value, limit, percent)
    case .notReached(let value, let target, let due): say.notReached(value, target, due)
    case .growth(let percent, let target), .growthOfWholeYear(let percent, let target):
      say.growth(percent, target, isWholeYear: isOfWholeYear)
    case .counted(let value, let target): say.counted(value, target)
    case .serviceDays(let days, let level): say.service(days, level)
    case .forecast(let score):
      score.phrase(unit: say.unit.map(Phrase.unit) ?? Phrase(zh: "", en: ""))
    default: nil
    }
  }

  private var isOfWholeYear: Bool {
    if case .growthOfWholeYear = self { true } else { false }
  }

  /// The reasons a ladder gives.
  private func stagePhrase(_ rung: (String) -> Phrase) -> Phrase? {
    switch self {
    case .announcedNotCounted(let on):
      on.map { day in
        Phrase(
          zh: "已于\(Phrase.day(day).zh)公布，尚未计数",
          en: "announced on \(Phrase.day(day).en), not counted yet")
      } ?? Phrase(zh: "已公布，尚未计数", en: "announced, not counted yet")
    case .rungReached(let id, let on):
      Phrase(
        zh: "\(Phrase.day(on).zh)已到“\(rung(id).zh)”",
        en: "reached “\(rung(id).en)” on \(Phrase.day(on).en)")
    case .pastDue(let due, let days): Self.pastDue(due, days)
    case .rungDateMissed(let id, let due):
      Phrase(
        zh: "“\(rung(id).zh)”应于\(Phrase.day(due).zh)前完成，尚未达到",
        en: "“\(rung(id).en)” was due on \(Phrase.day(due).en) and is not reached")
    case .stalled(let days, let since):
      Phrase(
        zh: "自\(Phrase.day(since).zh)起 \(days) 天没有进展",
        en: "no move for \(days) days, since \(Phrase.day(since).en)")
    case .dueSoon(let due, let days):
      Phrase(
        zh: "距\(Phrase.day(due).zh)到期还有 \(days) 天",
        en: "due in \(Self.days(days)), on \(Phrase.day(due).en)")
    case .setAside(let id):
      Phrase(zh: "目前为“\(rung(id).zh)”", en: "now stands at “\(rung(id).en)”")
    case .underWay(let id, let left): Self.underWay(id.map(rung), left)
    default: nil
    }
  }

  /// The reasons of a group, and of a row that is not judged.
  private var groupPhrase: Phrase? {
    switch self {
    case .emptyGroup: Phrase(zh: "没有可评判的事项", en: "nothing here is judged")
    case .singleRow(let light):
      Phrase(zh: "仅有一项：\(light.name.zh)", en: "the only item is \(light.name.en)")
    case .tooMuchGrey(let grey, let rows):
      Phrase(zh: "\(rows) 项中有 \(grey) 项没有数据", en: "\(grey) of \(rows) items have no data")
    case .bothRed(let worst, let milder): Self.bothRed(worst, milder)
    case .someBehind(let worst): Self.someBehind(worst)
    case .worstGreen(.done): Phrase(zh: "各项均已完成", en: "every item is done")
    case .worstGreen(.onTrack): Phrase(zh: "各项均正常或已完成", en: "every item is on track or done")
    case .worstGreen(let light):
      Phrase(
        zh: "各项均不滞后，有事项\(light.name.zh)", en: "no item is behind; some are \(light.name.en)")
    case .notApplicable:
      Phrase(zh: "该事项不适用于本地区", en: "the measure does not apply to this area")
    case .notJudged:
      Phrase(
        zh: "国家层面的任务，不对本地区评判，仅列数值",
        en: "a national duty: the area is not judged on it, its value is shown")
    case .trendOnly:
      Phrase(zh: "没有定量目标，只看数值和变化", en: "no target is set: the value and its change are shown")
    case .noServiceLevel: Phrase(zh: "未设办理时限", en: "no service level is set")
    default: nil
    }
  }

  /// The reasons for a missing light.
  private var missingPhrase: Phrase {
    switch self {
    case .growthBaseMissing:
      Phrase(
        zh: "缺上年同期数，或当年尚无数据，无法计算增长",
        en:
          "growth cannot be worked out: the base of the year before, or this year's first month, is missing"
      )
    case .dueWithoutFigure(let due):
      Phrase(
        zh: "已于\(Phrase.day(due).zh)到期，既未公布也未计数",
        en: "due on \(Phrase.day(due).en), neither announced nor counted")
    case .partMissing(let until):
      Phrase(
        zh: "1月1日至\(Phrase.day(until).zh)之间缺数，无法累计",
        en: "a part of the year up to \(Phrase.day(until).en) is missing, so it cannot be summed")
    case .noTarget: Phrase(zh: "没有设定目标", en: "no target is set")
    case .stale(let last, let missed):
      Phrase(
        zh: "最新数据为 \(last.description)，此后已有 \(missed) 个报告期未报",
        en: "the latest figure is for \(last.description); \(missed) periods have ended since")
    case .ledgerBeingRead: Phrase(zh: "案件台账正在读取", en: "the case ledger is being read")
    case .ledgerCancelled:
      Phrase(zh: "案件台账读取已取消，按 r 继续", en: "reading the case ledger was cancelled; r resumes it")
    case .noBaseline: Phrase(zh: "缺少基期值", en: "the baseline is missing")
    default: Phrase(zh: "尚无数据", en: "no figure yet")
    }
  }
}

extension Reason {
  private static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

  private static func pastDue(_ due: Day, _ days: Int) -> Phrase {
    guard days > 0 else {
      return Phrase(
        zh: "今日（\(Phrase.day(due).zh)）到期，尚未完成",
        en: "due today, \(Phrase.day(due).en), and not reached")
    }
    return Phrase(
      zh: "应于\(Phrase.day(due).zh)完成，已逾期 \(days) 天",
      en: "was due on \(Phrase.day(due).en), \(Self.days(days)) ago")
  }

  private static func underWay(_ rung: Phrase?, _ left: Int?) -> Phrase {
    let stands = rung.map { Phrase(zh: "目前为“\($0.zh)”", en: "now at “\($0.en)”") }
    let time = left.map { Phrase(zh: "距到期还有 \($0) 天", en: "\(days($0)) left") }
    switch (stands, time) {
    case (let stands?, let time?):
      return Phrase(zh: stands.zh + "，" + time.zh, en: stands.en + ", " + time.en)
    case (let one?, nil), (nil, let one?): return one
    case (nil, nil): return Phrase(zh: "正在推进", en: "under way")
    }
  }

  private static func bothRed(_ worst: Light, _ milder: Light) -> Phrase {
    guard worst != milder else {
      return Phrase(
        zh: "最差的两项均为“\(worst.name.zh)”", en: "the two worst items are both \(worst.name.en)")
    }
    return Phrase(
      zh: "最差的两项为“\(worst.name.zh)”和“\(milder.name.zh)”，取较轻者",
      en: "the two worst items are \(worst.name.en) and \(milder.name.en): the milder counts")
  }

  private static func someBehind(_ worst: Light) -> Phrase {
    guard worst.colourClass == .red else {
      return Phrase(zh: "有事项滞后，尚无红灯", en: "some items are behind, none is red")
    }
    return Phrase(
      zh: "仅有一项为“\(worst.name.zh)”，整体记为滞后",
      en: "only one item is \(worst.name.en), so the whole is behind")
  }
}
