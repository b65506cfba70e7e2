/// How many rows have each light.
public struct LightCounts: Hashable, Sendable {
  private var counts: [Light: Int] = [:]

  /// The counts of no rows.
  public init() {}

  /// The counts of `lights`.
  public init(_ lights: some Sequence<Light>) {
    for light in lights { counts[light, default: 0] += 1 }
  }

  /// The rows with `light`.
  public subscript(light: Light) -> Int { counts[light, default: 0] }

  /// The rows whose light is of `colourClass`.
  public subscript(colourClass: ColourClass) -> Int {
    counts.reduce(0) { $0 + ($1.key.colourClass == colourClass ? $1.value : 0) }
  }

  /// All rows.
  public var total: Int { counts.values.reduce(0, +) }

  /// The lights that some row has, with their counts, in the order of `Light.allCases`.
  public var present: [(light: Light, count: Int)] {
    Light.allCases.compactMap { light in
      counts[light].map { (light, $0) }
    }
  }

  /// Counts one more row.
  public mutating func add(_ light: Light) { counts[light, default: 0] += 1 }
}
