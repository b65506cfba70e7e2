/// A node or an outlet of the public service network.
public struct ServiceNode: Hashable, Sendable {
  /// The id.
  public var id: String
  /// What kind of node it is.
  public var kind: NodeKind
  /// The name (Chinese in both languages where the file has no English).
  public var name: Phrase
  /// The reporting unit.
  public var unit: AreaCode
  /// The prefecture.
  public var prefecture: AreaCode?
  /// The batch of the notice.
  public var batch: String?
  /// Approved.
  public var approvedOn: Day?
  /// Opened; blank is not running.
  public var openedOn: Day?
  /// Closed.
  public var closedOn: Day?
  /// The address.
  public var address: String?
  /// The telephone.
  public var phone: String?
  /// Opening hours.
  public var hours: String?
  /// Which of the three services it gives.
  public var services: [ServiceClass]
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `nodes`.
  public init(
    id: String, kind: NodeKind, name: Phrase, unit: AreaCode, prefecture: AreaCode? = nil,
    batch: String? = nil, approvedOn: Day? = nil, openedOn: Day? = nil, closedOn: Day? = nil,
    address: String? = nil, phone: String? = nil, hours: String? = nil, services: [ServiceClass],
    origin: Origin
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.unit = unit
    self.prefecture = prefecture
    self.batch = batch
    self.approvedOn = approvedOn
    self.openedOn = openedOn
    self.closedOn = closedOn
    self.address = address
    self.phone = phone
    self.hours = hours
    self.services = services
    self.origin = origin
  }
}
