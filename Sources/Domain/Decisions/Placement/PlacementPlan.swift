/// Which prefectures without a covering node, taken one by one, add most people (RULES,
/// "Placement plan": greedy maximum coverage, ties by code, the gain of each named).
public struct PlacementPlan: Hashable, Sendable {
  /// Where it looks.
  public var area: PlacementArea
  /// The kinds of node of which any one covers a prefecture.
  public var kinds: [NodeKind]
  /// The coverage as it stands.
  public var before: PlacementCoverage
  /// The prefectures to take, in order; fewer than asked for when there are no more gaps.
  public var steps: [PlacementStep]
  /// All prefectures without a node, those without a population included.
  public var gaps: Int
  /// The gaps whose population is unknown, by code: named apart, never counted as 0.
  public var unknown: [Prefecture]

  /// The coverage after the last step.
  public var after: PlacementCoverage { steps.last?.after ?? before }
  /// The people of all steps, with how that is to be read.
  public var gain: PlacementPeople {
    steps.reduce(PlacementPeople(count: 0, bound: .exact)) { $0 + $1.gain }
  }
}

/// One prefecture of a placement plan.
public struct PlacementStep: Hashable, Sendable {
  /// Its place in the plan, from 1.
  public var order: Int
  /// The prefecture.
  public var prefecture: Prefecture
  /// The people it adds, its own mark kept.
  public var gain: PlacementPeople
  /// The coverage once it and those before it have a node.
  public var after: PlacementCoverage
  /// Why: its population, and that no node of the kinds runs there.
  public var lineage: Lineage
}

/// A number of people that may be rough.
public struct PlacementPeople: Hashable, Sendable {
  /// People.
  public var count: Int
  /// How the number is to be read: a sum with a `~` in it is `~`.
  public var bound: Bound

  /// `count` people.
  public init(count: Int, bound: Bound) {
    self.count = count
    self.bound = bound
  }

  /// The sum.
  public static func + (lhs: PlacementPeople, rhs: PlacementPeople) -> PlacementPeople {
    // A sum that would leave 64 bits is no population of anything: it stays at the edge.
    let (sum, isOver) = lhs.count.addingReportingOverflow(rhs.count)
    return PlacementPeople(
      count: isOver ? Int.max : sum, bound: lhs.bound.adding(rhs.bound))
  }
}

/// How far a place is covered.
public struct PlacementCoverage: Hashable, Sendable {
  /// Covered prefectures.
  public var covered: Int
  /// The denominator: the country's is the package's (RULES, "coverage").
  public var denominator: Int
  /// The people covered.
  public var people: PlacementPeople
  /// The people of every prefecture; nil when those of one are unknown.
  public var allPeople: PlacementPeople?

  /// Covered / denominator × 100; nil without a denominator.
  public var coverage: Exact? {
    (Exact(covered) / Exact(denominator)).map { $0 * .hundred }
  }
  /// People covered / people of all × 100; nil when the people of one prefecture are unknown.
  public var peopleCoverage: Exact? {
    allPeople.flatMap { all in (Exact(people.count) / Exact(all.count)).map { $0 * .hundred } }
  }
  /// How `peopleCoverage` is to be read.
  public var peopleBound: Bound {
    guard let allPeople, people.bound == .exact, allPeople.bound == .exact else { return .about }
    return .exact
  }
}
