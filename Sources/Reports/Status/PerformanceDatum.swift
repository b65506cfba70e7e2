import Domain

/// The value of one measure as performance data: `label=value[unit];warn;crit;min;max`.
///
/// The ranges are those of the Monitoring Plugins Development Guidelines, "Threshold and Ranges":
/// a value outside of one alerts. They follow the limits of RULES, "Which rule a measure takes",
/// so that a value within both has a green light.
struct PerformanceDatum {
  private let measure: Measure
  private let judgement: Judgement?
  private let constants: RuleConstants

  init(_ measure: Measure, _ judgement: Judgement?, _ constants: RuleConstants) {
    self.measure = measure
    self.judgement = judgement
    self.constants = constants
  }

  /// The datum; the value is `U` where there is none.
  var text: String {
    let (warning, critical) = ranges
    return "\(measure.id)=\(value);\(warning);\(critical);\(least);"
  }

  private var value: String {
    switch judgement?.value ?? .missing {
    case .number(let number, _): Self.number(number) + (measure.unit == "%" ? "%" : "")
    case .count(let done, _): String(done)
    case .missing, .rung: "U"
    }
  }

  /// The least value there can be: a growth may be negative.
  private var least: String { measure.rule == .growth ? "" : "0" }

  private var ranges: (warning: String, critical: String) {
    guard let judgement, case .number = judgement.value, let target = judgement.target else {
      return ("", "")
    }
    switch measure.rule {
    case .growth:
      // Exactly the target is not more than the target: the range that alerts has it inside.
      return (
        "@~:" + Self.number(target), Self.number(constants.growthFloor * target) + ":"
      )
    case .threshold:
      let slack = constants.thresholdTolerance * target.magnitude / 100 ?? .zero
      return isFloor
        ? (Self.number(target) + ":", Self.number(target - slack) + ":")
        : ("~:" + Self.number(target), "~:" + Self.number(target + slack))
    case .batch: return (Self.number(target) + ":", "")
    case .linear, .linearToZero: return schedule(judgement, target)
    case .stage, .event, .trendOnly: return ("", "")
    }
  }

  /// Whether the limit is the least that will do.
  private var isFloor: Bool {
    switch measure.op {
    case "le": false
    case "ge": true
    default: measure.direction == .up
    }
  }

  /// The values that lie as many points behind the year's schedule as is still allowed.
  private func schedule(
    _ judgement: Judgement, _ target: Exact
  ) -> (warning: String, critical: String) {
    guard let baseline = judgement.baseline, let year = judgement.yearShare else {
      return ("", "")
    }
    func range(_ gap: Exact) -> String {
      let share = min(year + gap, .hundred)
      guard let value = (baseline * 100 + (target - baseline) * share) / 100 else { return "" }
      return target >= baseline ? Self.number(value) + ":" : "~:" + Self.number(value)
    }
    return (range(constants.behindGap), range(constants.farBehindGap))
  }

  /// A number with as many places as anyone may want, never rounded to fewer than it needs.
  private static func number(_ value: Exact) -> String { value.text(most: 9) }
}
