/// The units in which the fields of the contract are kept (DATA, the table of tables).
///
/// A field without one here, such as a figure whose indicator says its unit, is given one by the
/// caller or none.
enum FieldUnits {
  /// The unit of a field, or nil when the contract fixes none.
  static func unit(of field: String) -> UnitOfMeasure? {
    units[field]
  }

  private static let units = texts.compactMapValues { UnitOfMeasure($0) }

  private static let texts: [String: String] = [
    "received": "件", "accepted": "件", "passed": "件", "failed": "件", "withdrawn": "件",
    "granted": "件",
    "backlog": "件", "confirmation_accepted": "件", "confirmation_closed": "件",
    "enforcement_accepted": "件", "enforcement_closed": "件", "mediation_accepted": "件",
    "mediation_closed": "件", "mediation_settled": "件", "capacity_per_month": "件", "cases": "件",
    "days_mean": "天", "days_median": "天", "days_p90": "天", "enforcement_days": "天",
    "service_days": "天", "downtime_minutes": "分钟", "population": "人", "staff": "人",
    "staff_authorised": "人", "visits": "人次", "consultations": "人次",
  ]
}
