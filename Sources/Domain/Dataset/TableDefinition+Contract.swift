extension TableDefinition {
  /// Every table of the data contract (DATA, the table of tables).
  public static let contract: [TableDefinition] = [
    table(
      "units", key: "code",
      fields: .area("code"), .choice("kind", UnitKind.self).required, .text("name_zh").required,
      .text("short_zh").required, .text("name_en").required, .text("abbr_zh").required,
      .text("abbr_en").required, .choice("region", Region.self).required, .whole("population"),
      .whole("map_column").required, .whole("map_row").required),
    table(
      "prefectures", key: "code", refers: ["unit": "units.code"],
      fields: .area("code"), .area("unit").required, .text("name_zh").required,
      .text("name_en").required,
      .text("kind").required, .truth("sub_provincial").required, .whole("population"),
      .choice("population_bound", Bound.self)),
    table(
      "chapters", key: "id", fields: .text("id"), .text("name_zh").required,
      .text("name_en").required),
    table(
      "articles", key: "id", refers: ["chapter": "chapters.id"],
      fields: .text("id"), .text("chapter").required, .text("name_zh").required,
      .text("name_en").required),
    table(
      "measures", key: "id", refers: ["article": "articles.id"],
      fields: .text("id"), .text("article").required, .text("name_zh").required,
      .text("name_en").required,
      .choice("scope", Scope.self).required, .text("kind").required,
      .choice("rule", Rule.self).required, .text("ladder"), .text("operator"), .text("target"),
      .text("unit"), .day("due_on"), .list("indicator"), .number("baseline"),
      .period("baseline_period"), .choice("direction", Direction.self).required,
      .choice("frequency", Frequency.self).required,
      .choice("level", of: ["national", "province", "city", "centre"]).required,
      .choice("pane", of: ["strategy", "protection", "network", "programme"]).required,
      .truth("headline").required, .text("owner_zh"), .text("owner_en"), .text("contact"),
      .whole("source_line").required),
    table(
      "ladders", key: "ladder", "rung",
      fields: .text("ladder"), .text("rung"), .whole("order"), .text("name_zh").required,
      .text("name_en").required),
    table(
      "rung_dates", key: "measure", "area", "rung", refers: ["measure": "measures.id"],
      fields: .text("measure"), .area("area"), .text("rung"), .day("due_on").required),
    table(
      "stage_events", key: "measure", "area", "on", "rung", refers: ["measure": "measures.id"],
      fields: .text("measure"), .area("area"), .day("on"), .text("rung"), .text("document"),
      .text("note"), .day("recorded_on")),
    table(
      "indicators", key: "id",
      fields: .text("id"), .text("name_zh").required, .text("name_en").required,
      .text("unit").required,
      .choice("direction", Direction.self).required,
      .choice("accumulation", Accumulation.self).required, .text("numerator"),
      .text("denominator"), .whole("decimals").required,
      .choice("frequency", Frequency.self).required,
      .choice("level", of: ["national", "province", "city", "centre"]).required,
      .text("scope_note")),
    table(
      "observations", key: "indicator", "area", "period", "recorded_on",
      refers: ["indicator": "indicators.id"],
      fields: .text("indicator"), .area("area"), .period("period"), .day("recorded_on"),
      .number("value"),
      .choice("bound", Bound.self), .choice("status", ObservationStatus.self), .text("source"),
      .text("note")),
    table(
      "targets", key: "measure", "area", refers: ["measure": "measures.id"],
      fields: .text("measure"), .area("area"), .number("value"), .day("due_on"),
      .number("baseline"),
      .period("baseline_period"), .truth("applicable")),
    table(
      "centres", key: "id", refers: ["unit": "units.code", "prefecture": "prefectures.code"],
      fields: .text("id"), .text("name_zh").required, .text("name_en").required,
      .area("unit").required,
      .area("prefecture"), .list("industries"), .day("approved_on"), .day("accepted_on"),
      .day("opened_on"), .day("closed_on"), .whole("staff_authorised"), .whole("staff"),
      .whole("capacity_per_month"), .whole("service_days"), .truth("pre_examination"),
      .truth("confirmation"), .truth("enforcement"), .truth("mediation"), .truth("navigation")),
    table(
      "centre_months", key: "centre", "period", refers: ["centre": "centres.id"],
      fields: .text("centre"), .month("period"), .whole("received"), .whole("accepted"),
      .whole("passed"), .whole("failed"), .whole("withdrawn"), .whole("granted"),
      .number("days_mean"), .number("days_median"), .number("days_p90"), .whole("backlog"),
      .whole("confirmation_accepted"), .whole("confirmation_closed"),
      .whole("enforcement_accepted"), .whole("enforcement_closed"), .number("enforcement_days"),
      .whole("mediation_accepted"), .whole("mediation_closed"), .whole("mediation_settled"),
      .whole("downtime_minutes"), .number("satisfaction")),
    table(
      "cases", key: "id", refers: ["centre": "centres.id"],
      fields: .text("id"), .text("centre").required, .choice("kind", CaseKind.self).required,
      .day("received_on").required, .day("accepted_on"), .day("closed_on"),
      .choice("outcome", CaseOutcome.self), .day("granted_on")),
    table(
      "nodes", key: "id", refers: ["unit": "units.code", "prefecture": "prefectures.code"],
      fields: .text("id"), .choice("kind", NodeKind.self).required, .text("name_zh").required,
      .text("name_en"), .area("unit").required, .area("prefecture"), .text("batch"),
      .day("approved_on"), .day("opened_on"), .day("closed_on"), .text("address"), .text("phone"),
      .text("hours"), .truth("business").required, .truth("government").required,
      .truth("information").required),
    table(
      "service_items", key: "id",
      fields: .text("id"), .choice("class", ServiceClass.self).required, .text("name_zh").required,
      .text("name_en").required, .area("area"), .whole("online_level"),
      .truth("network_entry").required, .truth("hall_window").required, .day("since")),
    table(
      "network_months", key: "unit", "period", refers: ["unit": "units.code"],
      fields: .area("unit"), .month("period"), .whole("visits"), .whole("cases"),
      .whole("downtime_minutes"), .whole("consultations")),
  ]

  /// The definition of the table `name`, or nil when the contract has none.
  public static func named(_ name: String) -> TableDefinition? {
    contract.first { $0.name == name }
  }

  private static func table(
    _ name: String, key: String..., refers: KeyValuePairs<String, String> = [:],
    fields: FieldDefinition...
  ) -> TableDefinition {
    TableDefinition(
      name: name,
      fields: fields.map { key.contains($0.name) && $0.name != "recorded_on" ? $0.required : $0 },
      primaryKey: key,
      foreignKeys: refers.map { field, target in
        let parts = target.split(separator: ".")
        return ForeignKey(field: field, table: String(parts[0]), key: String(parts[1]))
      })
  }
}

extension FieldDefinition {
  static func text(_ name: String) -> Self { Self(name, .text) }
  static func whole(_ name: String) -> Self { Self(name, .whole) }
  static func number(_ name: String) -> Self { Self(name, .number) }
  static func truth(_ name: String) -> Self { Self(name, .truth) }
  static func day(_ name: String) -> Self { Self(name, .day) }
  static func month(_ name: String) -> Self { Self(name, .month) }
  static func period(_ name: String) -> Self { Self(name, .period) }
  static func area(_ name: String) -> Self { Self(name, .area) }
  static func list(_ name: String) -> Self { Self(name, .list) }
  static func choice(_ name: String, of words: [String]) -> Self { Self(name, .choice(words)) }
  static func choice<Code: RawRepresentable & CaseIterable>(
    _ name: String, _ code: Code.Type
  ) -> Self where Code.RawValue == String {
    Self(name, .choice(code.allCases.map(\.rawValue)))
  }

  /// The same field, which may not be blank.
  var required: Self { Self(name, type, isRequired: true) }
}
