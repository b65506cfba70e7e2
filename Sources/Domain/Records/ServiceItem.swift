/// A service and where it can be had.
public struct ServiceItem: Hashable, Sendable {
  /// The id.
  public var id: String
  /// Which of the three services it belongs to.
  public var serviceClass: ServiceClass
  /// The name.
  public var name: Phrase
  /// Whose item it is; 000000 for a national one.
  public var area: AreaCode
  /// 0 none, 1 guide, 2 apply, 3 whole.
  public var onlineLevel: Int?
  /// Whether the one network leads to it.
  public var hasNetworkEntry: Bool
  /// Whether a hall has a window for it.
  public var hasHallWindow: Bool
  /// Since when the network leads to it; nil: always.
  public var since: Day?
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `service_items`.
  public init(
    id: String, serviceClass: ServiceClass, name: Phrase, area: AreaCode,
    onlineLevel: Int? = nil, hasNetworkEntry: Bool, hasHallWindow: Bool, since: Day? = nil,
    origin: Origin
  ) {
    self.id = id
    self.serviceClass = serviceClass
    self.name = name
    self.area = area
    self.onlineLevel = onlineLevel
    self.hasNetworkEntry = hasNetworkEntry
    self.hasHallWindow = hasHallWindow
    self.since = since
    self.origin = origin
  }
}
