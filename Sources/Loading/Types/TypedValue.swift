import Domain

/// What a cell of one of the rarer types says, so that two ways of writing it compare as one.
indirect enum TypedValue: Hashable, Sendable {
  case null
  case text(String)
  case number(Exact)
  /// A number without a value to compute with: `NaN`, `INF`, `-INF`.
  case endless(String)
  case truth(Bool)
  /// Microseconds, since 1970 for a moment and since midnight for a time of day.
  case moment(Int)
  /// A duration; months and microseconds are kept apart because a month has no fixed length.
  case duration(months: Double, microseconds: Double)
  case list([TypedValue])
  case object([String: TypedValue])
}

extension TypedValue {
  /// The count that `minLength` and `maxLength` limit; nil for values without one.
  var length: Int? {
    switch self {
    case .text(let text): text.unicodeScalars.count
    case .list(let items): items.count
    case .object(let members): members.count
    default: nil
    }
  }

  /// Whether the value comes before `other`; nil where the two have no order.
  func precedes(_ other: TypedValue) -> Bool? {
    switch (self, other) {
    case (.number(let one), .number(let two)): one < two
    case (.moment(let one), .moment(let two)): one < two
    case (.endless(let one), .number): one == "NaN" ? nil : one == "-INF"
    case (.number, .endless(let other)): other == "NaN" ? nil : other != "-INF"
    case (.duration(let months, let rest), .duration(let otherMonths, let otherRest)):
      Self.order((months, rest), (otherMonths, otherRest))
    default: nil
    }
  }

  /// Durations are ordered where they are for every month there is, of 28 to 31 days.
  private static func order(
    _ one: (months: Double, rest: Double), _ two: (months: Double, rest: Double)
  ) -> Bool? {
    let answers = [28, 31].map { days in
      length(one, daysOfMonth: days) < length(two, daysOfMonth: days)
    }
    return answers[0] == answers[1] ? answers[0] : nil
  }

  private static func length(
    _ span: (months: Double, rest: Double), daysOfMonth: Int
  ) -> Double {
    let month = Double(daysOfMonth) * 86_400_000_000
    return span.months * month + span.rest
  }

  /// A text that is the same for two values exactly when they are the same.
  var canonicalText: String {
    switch self {
    case .null: "null"
    case .text(let text): text
    case .number(let number): number.text(most: Exact.digitLimit)
    case .endless(let text): text
    case .truth(let truth): truth ? "true" : "false"
    case .moment(let moment): String(moment)
    case .duration(let months, let rest): "\(months) \(rest)"
    case .list(let items): "[\(items.map(\.nested).joined(separator: ","))]"
    case .object(let members):
      "{\(members.sorted { $0.key < $1.key }.map(Self.text).joined(separator: ","))}"
    }
  }

  private static func text(_ name: String, _ value: TypedValue) -> String {
    "\(name.debugDescription):\(value.nested)"
  }

  /// The canonical text as a part of a longer one: texts in quotes.
  private var nested: String {
    if case .text(let text) = self { text.debugDescription } else { canonicalText }
  }
}
