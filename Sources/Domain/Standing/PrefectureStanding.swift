/// How the public service network stands in a prefecture.
public struct PrefectureStanding: Hashable, Sendable {
  /// The prefecture.
  public var prefecture: AreaCode
  /// Whether a running node of the covering kinds is there.
  public var isCovered: Bool
  /// The running nodes by kind.
  public var nodes: [NodeKind: Int]
  /// The services its running nodes give.
  public var services: Set<ServiceClass>
  /// The protection centres in it.
  public var centres: [String]
  /// The nodes that decide coverage.
  public var lineage: Lineage

  /// A standing.
  public init(
    prefecture: AreaCode, isCovered: Bool, nodes: [NodeKind: Int], services: Set<ServiceClass>,
    centres: [String], lineage: Lineage
  ) {
    self.prefecture = prefecture
    self.isCovered = isCovered
    self.nodes = nodes
    self.services = services
    self.centres = centres
    self.lineage = lineage
  }
}
