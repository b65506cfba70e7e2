/// Which rows of a file of the case ledger a count is made of.
public struct CountedRows: Hashable, Sendable {
  /// The file.
  public let file: String
  private let centre: String
  private let month: Month
  private let count: CentreCount

  /// The rows that `input` counts; nil where it is a row itself, or counts no cases.
  public init?(_ input: Lineage.Input) {
    guard input.rows != nil, let month = Month(input.when),
      let count = CentreCount.allCases.first(where: { $0.field == input.name }),
      count.caseKind != nil
    else { return nil }
    file = input.origin.file
    centre = input.place
    self.month = month
    self.count = count
  }

  /// Whether a row is one of them; `cell` gives its text by the name of a field of `cases`.
  public func holds(_ cell: (String) -> String?) -> Bool {
    guard cell("centre") == centre, cell("kind") == count.caseKind?.rawValue else { return false }
    func day(_ field: String) -> Day? { cell(field).flatMap { Day($0) } }
    func isInMonth(_ field: String) -> Bool { day(field).map { Month(of: $0) == month } ?? false }
    switch count {
    case .received: return isInMonth("received_on")
    case .accepted, .confirmationAccepted, .enforcementAccepted, .mediationAccepted:
      return isInMonth("accepted_on")
    case .passed, .failed, .withdrawn:
      return isInMonth("closed_on") && cell("outcome") == count.field
    case .mediationSettled: return isInMonth("closed_on") && cell("outcome") == "settled"
    case .confirmationClosed, .enforcementClosed, .mediationClosed: return isInMonth("closed_on")
    case .granted: return isInMonth("granted_on")
    case .backlog:
      guard let accepted = day("accepted_on"), accepted <= month.end else { return false }
      return day("closed_on").map { $0 > month.end } ?? true
    case .downtime: return false
    }
  }
}
