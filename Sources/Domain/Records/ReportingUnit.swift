/// A reporting unit: one of the 31 provinces, or XPCC.
public struct ReportingUnit: Hashable, Sendable {
  /// GB/T 2260 code.
  public var code: AreaCode
  /// What kind of division it is.
  public var kind: UnitKind
  /// The full name.
  public var name: Phrase
  /// The short name: 湖北, Hubei (the full English name where the file has no other).
  public var shortName: Phrase
  /// The shortest name: 鄂, HB.
  public var abbreviation: Phrase
  /// The statistical region.
  public var region: Region
  /// People.
  public var population: Int?
  /// Column of its tile on the map, from 0.
  public var mapColumn: Int
  /// Row of its tile on the map, from 0.
  public var mapRow: Int
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `units`.
  public init(
    code: AreaCode, kind: UnitKind, name: Phrase, shortName: Phrase, abbreviation: Phrase,
    region: Region, population: Int? = nil, mapColumn: Int, mapRow: Int, origin: Origin
  ) {
    self.code = code
    self.kind = kind
    self.name = name
    self.shortName = shortName
    self.abbreviation = abbreviation
    self.region = region
    self.population = population
    self.mapColumn = mapColumn
    self.mapRow = mapRow
    self.origin = origin
  }
}
