/// A prefecture-level division of a reporting unit.
public struct Prefecture: Hashable, Sendable {
  /// GB/T 2260 code, `....00`.
  public var code: AreaCode
  /// The reporting unit it belongs to.
  public var unit: AreaCode
  /// The name.
  public var name: Phrase
  /// Kind, as the file writes it.
  public var kind: String
  /// Whether it is one of the 15 sub-provincial cities.
  public var isSubProvincial: Bool
  /// People.
  public var population: Int?
  /// How the population is to be read.
  public var populationBound: Bound
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `prefectures`.
  public init(
    code: AreaCode, unit: AreaCode, name: Phrase, kind: String, isSubProvincial: Bool,
    population: Int? = nil, populationBound: Bound, origin: Origin
  ) {
    self.code = code
    self.unit = unit
    self.name = name
    self.kind = kind
    self.isSubProvincial = isSubProvincial
    self.population = population
    self.populationBound = populationBound
    self.origin = origin
  }
}
