/// Where a measure stands in an area, before its lineage is written out.
struct Ruling: Sendable {
  var light: Light
  /// What a person has set in place of the light of the rule.
  var override: AppliedOverride?
  var reason: Reason
  var lastLight: Light?
  var value: MeasureValue = .missing
  var period: Period?
  /// The last day of the latest figure, from which its age is counted.
  var latestEnd: Day?
  var target: Exact?
  var requiredRung: String?
  var baseline: Exact?
  var dueOn: Day?
  var targetShare: Exact?
  var yearShare: Exact?
  var trend: Trend?
  var reporting: Reporting?
  var working: RulingWorking?
  var evidence: [Evidence] = []
  /// Whether the light is that of a group of provinces.
  var isRolledUp = false

  init(_ light: Light, _ reason: Reason) {
    self.light = light
    self.reason = reason
  }
}
