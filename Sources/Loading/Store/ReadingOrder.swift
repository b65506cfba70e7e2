/// Which tables wait for which.
///
/// A lenient table calls rows of others by their names, so those are read first. Strict tables
/// wait for none.
enum ReadingOrder {
  /// The tables in the order of reading; those of one stage are read side by side.
  static func stages(_ resources: [ResourceDescriptor]) -> [[ResourceDescriptor]] {
    let stages = Dictionary(grouping: resources, by: stage)
    return stages.keys.sorted().compactMap { stages[$0] }
  }

  /// The names that the tables read so far give to the lenient table `resource`; nil for a strict
  /// one.
  static func names(
    for resource: ResourceDescriptor, _ tables: [String: TableState]
  ) -> LenientNames? {
    guard resource.isLenient else { return nil }
    let needed = givers.prefix { stage(of: $0.table) < stage(resource) }.map(\.table)
    return LenientNames(
      tables.filter { needed.contains($0.key) }.compactMapValues(\.shown))
  }

  private static func stage(_ resource: ResourceDescriptor) -> Int {
    resource.isLenient ? stage(of: resource.name) : 0
  }

  private static func stage(of table: String) -> Int {
    givers.first { $0.table == table }?.stage ?? 3
  }

  /// The tables whose rows have names, and the stage in which each is read when it is lenient:
  /// prefectures name their unit, centres both.
  private static let givers: [(table: String, stage: Int)] = [
    ("units", 0), ("indicators", 0), ("ladders", 0), ("measures", 0), ("prefectures", 1),
    ("centres", 2),
  ]
}
