import Domain
import Wording

/// On which side of a limit the values are, and whether they may reach it.
enum LimitSide: CaseIterable, Sendable {
  case minimum, maximum, exclusiveMinimum, exclusiveMaximum

  /// Whether the limit lies above the values.
  var isAbove: Bool { self == .maximum || self == .exclusiveMaximum }

  /// The limit that the constraints set on this side, as it is written.
  func text(of constraints: Constraints) -> String? {
    switch self {
    case .minimum: constraints.minimum
    case .maximum: constraints.maximum
    case .exclusiveMinimum: constraints.exclusiveMinimum
    case .exclusiveMaximum: constraints.exclusiveMaximum
    }
  }

  /// What is said of the value `text` that the limit `limit` does not allow.
  func message(_ text: String, _ limit: String) -> Phrase {
    switch self {
    case .minimum: .lessThan(text, limit)
    case .maximum: .moreThan(text, limit)
    case .exclusiveMinimum: .notAbove(text, limit)
    case .exclusiveMaximum: .notBelow(text, limit)
    }
  }
}

/// A limit of the values of a column, for the types that compare as numbers.
struct NumberLimit {
  let side: LimitSide
  private let value: Exact
  private let text: String

  /// The limits that the constraints of the field set.
  static func limits(of field: SchemaField) -> [NumberLimit] {
    LimitSide.allCases.compactMap { side in
      guard let text = side.text(of: field.constraints),
        let value = PlainValues.comparable(text, field.type)
      else { return nil }
      return NumberLimit(side: side, value: value, text: text)
    }
  }

  /// The limit as a whole number; nil where it is none.
  var wholeValue: Int? { value.denominator == 1 ? Int(exactly: value.numerator) : nil }

  /// Whether `found` lies within the limit.
  func allows(_ found: Exact) -> Bool {
    switch side {
    case .minimum: found >= value
    case .maximum: found <= value
    case .exclusiveMinimum: found > value
    case .exclusiveMaximum: found < value
    }
  }

  /// What is said of a value beyond the limit.
  func message(_ found: String) -> Phrase { side.message(found, text) }
}
