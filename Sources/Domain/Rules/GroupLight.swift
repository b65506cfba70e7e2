/// The light of a group of rows (RULES, "Rolling up").
struct GroupLight: Sendable {
  /// The light.
  let light: Light
  /// The branch that decided.
  let reason: Reason

  /// The light of rows of which some are headline rows.
  ///
  /// The headline rows that have a light stand for the group; without one, all that have.
  init(rows: [(light: Light, isHeadline: Bool)], constants: RuleConstants) {
    let lit = rows.filter { $0.light != .none }
    let headline = lit.filter(\.isHeadline)
    self.init((headline.isEmpty ? lit : headline).map(\.light), constants: constants)
  }

  /// The light of `lights`, of which the not applicable ones leave.
  init(_ lights: [Light], constants: RuleConstants) {
    let lights = lights.filter { $0 != .none && $0 != .notApplicable }
    let known = lights.filter { $0.colourClass != .grey }
    let grey = lights.count - known.count
    if lights.isEmpty {
      (light, reason) = (.none, .emptyGroup)
    } else if lights.count == 1 {
      (light, reason) = (lights[0], .singleRow(lights[0]))
    } else if Exact(grey * 100) > constants.greyShare * Exact(lights.count) {
      (light, reason) = (.insufficientData, .tooMuchGrey(grey: grey, rows: lights.count))
    } else {
      (light, reason) = Self.ofTheWorst(known)
    }
  }

  /// The light by the two worst rows; `known` holds no grey one.
  private static func ofTheWorst(_ known: [Light]) -> (Light, Reason) {
    let worst = known.max { $0.severity < $1.severity } ?? .done
    let reds = known.filter { $0.colourClass == .red }.sorted { $0.severity > $1.severity }
    if reds.count >= 2 { return (reds[1], .bothRed(reds[0], reds[1])) }
    if worst.severity >= Light.behind.severity { return (.behind, .someBehind(worst: worst)) }
    return (worst, .worstGreen(worst))
  }
}

extension Light {
  /// How bad a light with data is: green from done over on track to due soon, amber, then red
  /// from missed over overdue to far behind (RULES, "Rolling up"); 0 for the others.
  var severity: Int {
    switch self {
    case .done: 1
    case .onTrack: 2
    case .dueSoon: 3
    case .behind: 4
    case .missed: 5
    case .overdue: 6
    case .farBehind: 7
    case .noData, .stale, .insufficientData, .notApplicable, .none: 0
    }
  }
}
