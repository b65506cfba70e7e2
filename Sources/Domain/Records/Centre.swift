/// An IP protection centre.
public struct Centre: Hashable, Sendable {
  /// The id.
  public var id: String
  /// The name.
  public var name: Phrase
  /// The reporting unit.
  public var unit: AreaCode
  /// The prefecture; nil for a provincial one.
  public var prefecture: AreaCode?
  /// The industries it serves.
  public var industries: [String]
  /// Approved.
  public var approvedOn: Day?
  /// Accepted after building.
  public var acceptedOn: Day?
  /// Opened.
  public var openedOn: Day?
  /// Closed.
  public var closedOn: Day?
  /// Posts.
  public var staffAuthorised: Int?
  /// Posts filled.
  public var staff: Int?
  /// Cases it can take in a month.
  public var capacityPerMonth: Int?
  /// The service level: days within which nine in ten cases are to be closed.
  public var serviceDays: Int?
  /// The service lines it offers.
  public var services: [CentreService]
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `centres`.
  public init(
    id: String, name: Phrase, unit: AreaCode, prefecture: AreaCode? = nil, industries: [String],
    approvedOn: Day? = nil, acceptedOn: Day? = nil, openedOn: Day? = nil, closedOn: Day? = nil,
    staffAuthorised: Int? = nil, staff: Int? = nil, capacityPerMonth: Int? = nil,
    serviceDays: Int? = nil, services: [CentreService], origin: Origin
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.prefecture = prefecture
    self.industries = industries
    self.approvedOn = approvedOn
    self.acceptedOn = acceptedOn
    self.openedOn = openedOn
    self.closedOn = closedOn
    self.staffAuthorised = staffAuthorised
    self.staff = staff
    self.capacityPerMonth = capacityPerMonth
    self.serviceDays = serviceDays
    self.services = services
    self.origin = origin
  }
}
