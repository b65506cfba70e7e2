extension Snapshot {
  /// The prefectures of `area` without a running node of `kinds` that, taken one by one, add most
  /// people: at most `count` of them.
  ///
  /// Without `kinds` those that the package says cover a prefecture. O(prefectures + nodes).
  public func placementPlan(
    _ area: PlacementArea, nodes count: Int, kinds: [NodeKind]? = nil
  ) -> PlacementPlan {
    PlacementPlanner(
      network: operations.network, asOf: asOf, area: area,
      kinds: kinds ?? dataset.settings.coveringKinds,
      regions: Dictionary(
        units.map { ($0.code, $0.region) }, uniquingKeysWith: { first, _ in first })
    ).plan(count: count)
  }
}
