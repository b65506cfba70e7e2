import Domain

/// Says the numbers of a reason with their unit.
struct ReasonNumbers {
  /// The unit as the files write it.
  let unit: String?

  func gap(done: Exact, year: Exact, gap: Exact) -> Phrase {
    let points = Self.rounded(gap.magnitude)
    let share = Phrase(
      zh: "完成目标的 \(Self.percent(done))，全年已过 \(Self.percent(year))",
      en: "\(Self.percent(done)) of the target done with \(Self.percent(year)) of the year gone")
    if gap == .zero {
      return Phrase(zh: "与序时进度持平（\(share.zh)）", en: "level with the year's schedule (\(share.en))")
    }
    return gap < .zero
      ? Phrase(
        zh: "落后序时进度 \(points) 个百分点（\(share.zh)）",
        en: "\(points) points behind the year's schedule (\(share.en))")
      : Phrase(
        zh: "超前序时进度 \(points) 个百分点（\(share.zh)）",
        en: "\(points) points ahead of the year's schedule (\(share.en))")
  }

  func within(_ value: Exact, _ limit: Exact) -> Phrase {
    Phrase(
      zh: "\(amount(value).zh)，在 \(amount(limit).zh)的限值之内",
      en: "\(amount(value).en), within the limit of \(amount(limit).en)")
  }

  func over(_ value: Exact, _ limit: Exact, _ percent: Exact?) -> Phrase {
    let beyond = percent.map(Self.percent)
    let word = value >= limit ? (zh: "超出", en: "over") : (zh: "低于", en: "below")
    return Phrase(
      zh: "\(amount(value).zh)，\(word.zh) \(amount(limit).zh)的限值" + (beyond.map { " \($0)" } ?? ""),
      en: "\(amount(value).en), \(word.en) the limit of \(amount(limit).en)"
        + (beyond.map { " by \($0)" } ?? ""))
  }

  func notReached(_ value: Exact, _ target: Exact, _ due: Day) -> Phrase {
    Phrase(
      zh: "\(Phrase.day(due).zh)到期时为 \(amount(value).zh)，未达到目标 \(amount(target).zh)",
      en:
        "\(amount(value).en) when due on \(Phrase.day(due).en), the target was \(amount(target).en)"
    )
  }

  func growth(_ percent: Exact, _ target: Exact, isWholeYear: Bool) -> Phrase {
    let goal = Self.exact(target).asPercentage
    let span = isWholeYear ? (zh: "全年", en: "over the whole year") : (zh: "", en: "so far")
    let relation =
      percent > target
      ? (zh: "高于 \(goal) 的目标", en: "more than the \(goal) asked for")
      : percent == target
        ? (zh: "恰为 \(goal)，目标是高于 \(goal)", en: "exactly \(goal), where more is asked for")
        : (zh: "未超过 \(goal) 的目标", en: "not more than the \(goal) asked for")
    let change = (zh: percent < .zero ? "下降" : "增长", en: percent < .zero ? "down" : "up")
    let size = Self.close(percent.magnitude, to: target.magnitude).asPercentage
    return Phrase(
      zh: "\(span.zh)同比\(change.zh) \(size)，\(relation.zh)",
      en: "\(change.en) \(size) \(span.en), \(relation.en)")
  }

  func counted(_ value: Exact, _ target: Exact) -> Phrase {
    Phrase(
      zh: "已计 \(amount(value).zh)，目标 \(amount(target).zh)",
      en: "\(amount(value).en) counted, \(amount(target).en) wanted")
  }

  func service(_ days: Exact, _ level: Exact) -> Phrase {
    let compared =
      days <= level
      ? (
        zh: "在 \(Self.exact(level)) 天的时限之内", en: "within the service level of \(Self.exact(level))"
      )
      : (zh: "超出 \(Self.exact(level)) 天的时限", en: "over the service level of \(Self.exact(level))")
    return Phrase(
      zh: "九成案件在 \(Self.exact(days)) 天内办结，\(compared.zh)",
      en: "nine in ten cases closed within \(Self.exact(days)) days, \(compared.en)")
  }

  /// The number with its unit: `17.3 个月`, `17.3 months`, `20 %`.
  private func amount(_ value: Exact) -> Phrase {
    let number = Self.exact(value)
    guard let unit, !unit.isEmpty else { return Phrase(zh: number, en: number) }
    if unit == "%" { return Phrase(zh: number.asPercentage, en: number.asPercentage) }
    let english = Phrase.unit(unit).en
    return Phrase(
      zh: "\(number) \(unit)", en: english.isEmpty ? number : "\(number) \(english)")
  }

  /// One place, none when it would be a zero.
  private static func rounded(_ value: Exact) -> String { trimmed(value.grouped(decimals: 1)) }

  private static func percent(_ value: Exact) -> String { rounded(value).asPercentage }

  /// As many places as say it, at most three.
  private static func exact(_ value: Exact) -> String { trimmed(value.grouped(decimals: 3)) }

  /// One place, or three where one would make it look like the number it is compared with.
  private static func close(_ value: Exact, to other: Exact) -> String {
    let short = rounded(value)
    return value != other && short == rounded(other) ? exact(value) : short
  }

  private static func trimmed(_ text: String) -> String {
    guard text.contains(".") else { return text }
    let kept = text.reversed().drop { $0 == "0" }
    return String((kept.first == "." ? kept.dropFirst() : kept).reversed())
  }
}
