/// The formulas of RULES, "Figures", that take plain numbers and not the tables of operations.
public enum Formula {
  /// (value / value of the same period last year − 1) × 100, in percent; nil when the base is
  /// missing or not positive (`yoy`).
  public static func yearOnYear(_ value: Exact, base: Exact?) -> Exact? {
    guard let base, base > 0, let quotient = value / base else { return nil }
    return (quotient - 1) * .hundred
  }

  /// Count / (population / 10,000), in the count's unit; nil without people (`per_10k`).
  public static func perTenThousand(_ count: Exact, population: Exact) -> Exact? {
    population > 0 ? count * 10_000 / population : nil
  }

  /// What a running total gained over the one before; negative for a revision (`month`).
  public static func gain(_ total: Exact, over before: Exact) -> Exact { total - before }

  /// (value − baseline) / (target − baseline) × 100, in percent and above 100 where it is passed;
  /// nil when target and baseline are the same (`target_share`; a running total has baseline 0).
  public static func targetShare(_ value: Exact, target: Exact, baseline: Exact = 0) -> Exact? {
    ((value - baseline) / (target - baseline)).map { $0 * .hundred }
  }

  /// (target − value) / months left, a month; nil when no month is left (`required_pace`).
  public static func requiredPace(_ value: Exact, target: Exact, monthsLeft: Int) -> Exact? {
    monthsLeft > 0 ? (target - value) / Exact(monthsLeft) : nil
  }

  /// The days since the end of `period`; negative before it (`age`).
  public static func age(of period: Period, on day: Day) -> Int { day.days(since: period.end) }
}

extension Completeness {
  /// Those that reported / those that owe × 100, in percent; nil when none owes.
  public var percent: Exact? { (Exact(reported) / Exact(owed)).map { $0 * .hundred } }
}
