public import Domain

extension ForecastMethod {
  /// The method's name.
  public var name: Phrase {
    switch self {
    case .seasonalShare: Phrase(zh: "季节占比法", en: "seasonal share")
    case .dampedTrend: Phrase(zh: "阻尼趋势法", en: "damped trend")
    case .ladderDates: Phrase(zh: "阶段日程法", en: "ladder dates")
    case .lastValue: Phrase(zh: "末值法", en: "last value")
    case .straightLine: Phrase(zh: "直线外推法", en: "straight line")
    case .plannedDate: Phrase(zh: "计划日期法", en: "planned date")
    case .rungPace: Phrase(zh: "阶段进度法", en: "pace of the stages")
    }
  }

  /// What it does, with the constants in force.
  func sentence(_ constants: RuleConstants) -> Phrase {
    let months = constants.forecastMonths.text(most: 0)
    let damping = constants.forecastDamping.text(most: 2)
    return switch self {
    case .seasonalShare:
      Phrase(
        zh: "今年累计 ÷ 往年同期累计占全年的比重（中位数）；区间取自往年各年的比重",
        en:
          "the total so far ÷ the share of their year that past years had by the same day, their median; the range is from the shares of those years"
      )
    case .dampedTrend:
      Phrase(
        zh: "近 \(months) 个月两两斜率的中位数（Theil–Sen），逐月乘以 \(damping) 递减；区间取自残差",
        en:
          "the median slope of the last \(months) months (Theil–Sen), each month weighing \(damping) of the one before; the range is from the residuals"
      )
    case .ladderDates:
      Phrase(
        zh: "要求阶段的计划日期，加上已完成阶段延误天数的中位数；区间取自各阶段的延误",
        en:
          "the day the rung is due, later by the median delay of the rungs reached so far; the range is from their delays"
      )
    case .lastValue:
      Phrase(
        zh: "沿用最新值；流量则按最近一期逐月延续到年底",
        en: "the latest figure stands; a flow repeats its latest period to the end of the year")
    case .straightLine:
      Phrase(
        zh: "从年初到最新值连成直线，延长到年底",
        en: "the line from the start of the year through the latest figure, to the year's end")
    case .plannedDate: Phrase(zh: "按计划日期完成", en: "the rung is reached on the day it is due")
    case .rungPace:
      Phrase(
        zh: "余下各阶段用时与1月1日以来每一阶段相同",
        en: "the rungs that are left take as long as those climbed since 1 January")
    }
  }

  /// The method and how its range is widened: what *why* prints as the rule of a forecast.
  func rule(_ constants: RuleConstants) -> Phrase {
    let own = sentence(constants)
    return Phrase(
      zh: own.zh + "。区间不小于回测误差；没有回测时涵盖各种方法的结果。预测不影响任何灯",
      en: own.en
        + ". The range is never narrower than the error on past years; without any, it holds what all methods say. No light depends on a forecast"
    )
  }
}

extension BacktestScore {
  /// The errors on past years beside those of the naive methods, how many replays there were, and
  /// why the method is used.
  public func phrase(unit: Phrase) -> Phrase {
    guard replays > 0 else {
      return Phrase(
        zh: "没有可回测的往年，采用\(used.name.zh)",
        en: "no past year to try the methods on; \(used.name.en) is used")
    }
    return Phrase(
      zh: "回测\(ahead.zh)：\(list(.zh, unit))（\(trials.zh)）；\(why.zh)",
      en: "backtest\(ahead.en): \(list(.en, unit)) (\(trials.en)); \(why.en)")
  }

  /// The errors alone: `backtest: 4.1 % ours, 7.9 % last value, 5.0 % straight line, 24 replays`.
  public func short(unit: Phrase) -> Phrase {
    guard replays > 0 else {
      return Phrase(zh: "无往年可回测", en: "no past year to replay")
    }
    return Phrase(
      zh: "回测：\(list(.zh, unit))，\(trials.zh)", en: "backtest: \(list(.en, unit)), \(trials.en)")
  }

  private func list(_ language: Language, _ unit: Phrase) -> String {
    errors.compactMap { error in
      text(error.error, unit: unit).map { amount in
        let name = error.method.name[language]
        return language == .zh ? "\(name) \(amount.zh)" : "\(amount.en) \(name)"
      }
    }.joined(separator: language == .zh ? "，" : ", ")
  }

  /// An error with its unit; nil without one.
  public func text(_ error: Double?, unit figure: Phrase) -> Phrase? {
    guard let error else { return nil }
    let number = Exact(rounding: error, decimals: 1).grouped(decimals: 1)
    switch unit {
    case .percent: return Phrase(zh: number.asPercentage, en: number.asPercentage)
    case .days:
      let days = Exact(rounding: error, decimals: 0).grouped(decimals: 0)
      return Phrase(zh: "\(days) 天", en: "\(days) days")
    case .figure:
      // An error of percent is counted in points.
      if figure.en == "%" { return Phrase(zh: "\(number) 个百分点", en: "\(number) points") }
      return Phrase(
        zh: "\(number) \(figure.zh)", en: figure.en.isEmpty ? number : "\(number) \(figure.en)")
    }
  }

  private var ahead: Phrase {
    guard let monthsAhead else { return Phrase(zh: "", en: "") }
    return Phrase(
      zh: "（距年底 \(monthsAhead) 个月）",
      en: monthsAhead == 1 ? " 1 month ahead" : " \(monthsAhead) months ahead")
  }

  /// How many replays there were, and whose.
  public var trials: Phrase {
    let count = replays == 1 ? "1 replay" : "\(replays) replays"
    switch scope {
    case .own: return Phrase(zh: "重演 \(replays) 次", en: count)
    case .allAreas: return Phrase(zh: "各地重演 \(replays) 次", en: "\(count) of all areas")
    }
  }

  /// Why the method is used.
  public var why: Phrase {
    let name = used.name
    switch choice {
    case .better: return Phrase(zh: "采用\(name.zh)，误差最小", en: "\(name.en) did best and is used")
    case .notBetter:
      return Phrase(
        zh: "\(ours.zh)未优于简单方法，采用\(name.zh)",
        en: "\(ours.en) did no better than the naive methods: \(name.en) is used")
    case .notPossible:
      return Phrase(
        zh: "\(ours.zh)尚无所需数据，采用\(name.zh)",
        en: "\(ours.en) has nothing to work on yet: \(name.en) is used")
    case .notReplayed:
      return Phrase(
        zh: "\(ours.zh)没有可回测的往年，采用\(name.zh)",
        en: "\(ours.en) has no past to be tried on: \(name.en) is used")
    }
  }

  private var ours: Phrase { errors.first?.method.name ?? used.name }
}

extension ForecastGap {
  /// Why there is no forecast.
  public var phrase: Phrase {
    switch self {
    case .noTarget: Phrase(zh: "没有目标，不作预测", en: "no target to forecast against")
    case .otherYear: Phrase(zh: "到期日不在今年，不作预测", en: "not due this year")
    case .beforeFirstQuarter:
      Phrase(zh: "一季度数据到齐后才作预测", en: "no forecast before the first quarter is in")
    case .known: Phrase(zh: "结果已知，无须预测", en: "the outcome is known")
    case .tooLittlePast: Phrase(zh: "历史数据太少，不作预测", en: "too little past to forecast from")
    case .setAside: Phrase(zh: "已搁置，不作预测", en: "put off or called off")
    }
  }
}

extension Phrase {
  /// “Forecast”.
  public static let forecastTitle = Phrase(zh: "年底预测", en: "Year end")
  /// “Backtest”.
  public static let backtestTitle = Phrase(zh: "回测", en: "Backtest")
  /// “Pace needed”.
  public static let paceTitle = Phrase(zh: "所需进度", en: "Needed")
  /// The year of the targets, and what the arrow stands for: “2020, → year end”.
  public static func targetsAndForecasts(of year: Int) -> Phrase {
    Phrase(zh: "\(year)年，→ 年底预测", en: "\(year), → year end")
  }
  static let paceFormula = Phrase(
    zh: "所需进度 =（目标值 − 当前值）÷ 剩余月数", en: "needed = (target − value) ÷ months left")
  /// “by a method”, before how it did on past years.
  public static func foretold(by method: ForecastMethod) -> Phrase {
    Phrase(zh: "\(method.name.zh)；", en: "by \(method.name.en); ")
  }
  /// A day where there is little room: with its year only when that is another than `year`.
  public static func dayOfYear(_ day: Day, in year: Int) -> Phrase {
    let (own, month, number) = day.parts
    guard own == year else { return Phrase(zh: day.description, en: day.description) }
    return Phrase(zh: "\(month)月\(number)日", en: "\(number) \(monthNames[month - 1])")
  }
  /// A range: `33.2 to 36.5`.
  public static func range(_ low: String, _ high: String) -> Phrase {
    Phrase(zh: "\(low) 至 \(high)", en: "\(low) to \(high)")
  }
  /// A pace: `+3.75 points a month, 6 months left`; an English unit that begins with a number
  /// stands at the end.
  public static func pace(
    zh amount: String, en number: String, unit: String, months: Int
  ) -> Phrase {
    let left = "\(months) \(months == 1 ? "month" : "months") left"
    let english: String
    if unit.isEmpty {
      english = "\(number) a month, \(left)"
    } else if unit.first?.isNumber == true {
      english = "\(number) a month, \(left) (\(unit))"
    } else {
      english = "\(number) \(unit) a month, \(left)"
    }
    return Phrase(zh: "每月 \(amount)，还有 \(months) 个月", en: english)
  }
}
