/// What a protection centre is expected to need in the next quarter, at the pace it goes.
///
/// Pre-examination only: its backlog is the one that RULES gives an identity for (backlog at the
/// end = at the start + accepted − closed − withdrawn).
public struct CentreDemand: Hashable, Sendable {
  /// The centre.
  public var centre: String
  /// How the next quarter is expected to go.
  public var pace: DemandPace
  /// The three months it speaks of.
  public var quarter: ClosedRange<Month>
  /// Cases open at the end of the last complete month.
  public var backlog: Exact
  /// Requests received a month; nil where they are not reported.
  public var received: Exact?
  /// Cases accepted a month.
  public var accepted: Exact
  /// Cases passed or failed a month.
  public var closed: Exact
  /// Cases withdrawn a month.
  public var withdrawn: Exact
  /// Cases it can take a month; nil where the file does not say.
  public var capacity: Int?
  /// The service level in days; nil where there is none.
  public var serviceDays: Int?
  /// Cases one of the staff has closed a month over the last twelve reported months; nil without
  /// staff.
  public var closedPerStaff: Exact?
  /// Where the numbers come from.
  let source: DemandSource
}

extension CentreDemand {
  /// The days of a mean month: 365 ÷ 12.
  public static let daysOfMonth = Exact(365, over: 12) ?? 30

  /// Cases open at the end of the quarter: backlog + 3 × (accepted − closed − withdrawn), never
  /// below 0.
  public var backlogNext: Exact { max(0, backlog + 3 * (accepted - closed - withdrawn)) }

  /// How many months of closing that is; nil when none is closed.
  public var backlogMonthsNext: Exact? { closed > 0 ? backlogNext / closed : nil }

  /// The cases that may be open while each is closed within the service level, first come first
  /// served: what is accepted in that many days.
  public var allowedBacklog: Exact? {
    serviceDays.flatMap { accepted * Exact($0) / CentreDemand.daysOfMonth }
  }

  /// Cases to close a month so that no more than `allowedBacklog` is open at the quarter's end;
  /// nil without a service level, never below 0.
  public var neededClosings: Exact? {
    allowedBacklog.flatMap { (backlog + 3 * (accepted - withdrawn) - $0) / 3 }.map { max(0, $0) }
  }

  /// How many more a month than at this pace; 0 when this pace does.
  public var extraClosings: Exact? { neededClosings.map { max(0, $0 - closed) } }

  /// How many more people, rounded up, at what one of its own has closed; nil where that is
  /// unknown or nothing.
  public var extraStaff: Int? {
    guard let extraClosings, let closedPerStaff, closedPerStaff > 0,
      let people = extraClosings / closedPerStaff
    else { return nil }
    return Int(exactly: people.roundedUp)
  }

  /// Received a month / capacity × 100; nil where one is missing.
  public var capacityUse: Exact? {
    guard let received, let capacity else { return nil }
    return (received / Exact(capacity)).map { $0 * .hundred }
  }

  /// A part of it; nil when it cannot be computed.
  public func value(_ part: DemandPart) -> Exact? {
    switch part {
    case .backlog: backlogNext
    case .backlogMonths: backlogMonthsNext
    case .neededClosings: neededClosings
    case .extraClosings: extraClosings
    case .extraStaff: extraStaff.map { Exact($0) }
    }
  }
}

extension Exact {
  /// The least whole number that is not below it.
  var roundedUp: Int128 {
    let whole = numerator / denominator
    return numerator > whole * denominator ? whole + 1 : whole
  }
}
