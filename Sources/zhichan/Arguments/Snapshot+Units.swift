import Domain

extension Snapshot {
  /// The unit with that code, its first two digits, or a name in either language, full or short.
  func unit(called text: String) -> ReportingUnit? {
    let plain = text.lowercased().filter { $0 != " " }
    let code = plain.count == 2 ? plain + "0000" : plain
    return units.first { unit in
      let names = [unit.name, unit.shortName].flatMap { [$0.zh, $0.en] } + [unit.abbreviation.en]
      return unit.code.description == code
        || names.contains { $0.lowercased().filter { $0 != " " } == plain }
    }
  }
}
