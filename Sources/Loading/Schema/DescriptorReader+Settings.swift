import Domain
import Wording

extension DescriptorReader {
  /// The package's own key (DATA, "the package's own key").
  mutating func settings(_ json: JSONValue) -> DatasetSettings {
    var settings = DatasetSettings()
    guard json.members != nil else {
      report(.memberIsNot("zhichan", .anObject), at: json)
      return settings
    }
    settings.isSample = member("sample", of: json, .aTruth, \.truth) ?? false
    settings.asOf = member("as_of", of: json, .aDayOrMonth) { value in
      value.text.flatMap { Day($0) ?? Month($0)?.end }
    }
    settings.programmeYear = member("programme_year", of: json, .aWholeNumber, \.whole)
    if let denominator = member("coverage_denominator", of: json, .aDenominator, Self.denominator) {
      settings.coverageDenominator = denominator
    }
    if let kinds = member(
      "covering_kinds", of: json, .oneOf(NodeKind.allCases.map(\.rawValue)), Self.kinds)
    {
      settings.coveringKinds = kinds
    }
    return settings
  }

  /// Whether the resource's own key says that its cells are as people type them.
  mutating func isLenient(_ resource: JSONValue) -> Bool {
    guard let own = resource["zhichan"] else { return false }
    guard own.members != nil else {
      report(.memberIsNot("zhichan", .anObject), at: own)
      return false
    }
    return member("lenient", of: own, .aTruth, \.truth) ?? false
  }

  /// Whether the resource's own key lets its primary key be checked; where it does not, that is
  /// warned of, since a row that stands twice then counts twice.
  mutating func checksPrimaryKey(_ resource: JSONValue) -> Bool {
    guard let own = resource["zhichan"], own.members != nil,
      member("check_primary_key", of: own, .aTruth, \.truth) == false
    else { return true }
    let finding = Finding(
      code: "zhichan/primary-key-unchecked", severity: .warning,
      message: .primaryKeyUnchecked(resource["name"]?.text ?? ""))
    let place = own["check_primary_key"] ?? own
    note(source.diagnostic(finding, at: place.range, from: source.top))
    return false
  }

  /// The three denominators there are (RULES, `coverage`).
  private static func denominator(_ value: JSONValue) -> Int? {
    value.whole.flatMap { [333, 318, 337].contains($0) ? $0 : nil }
  }

  private static func kinds(_ value: JSONValue) -> [NodeKind]? {
    guard let items = value.items, !items.isEmpty else { return nil }
    let kinds = items.compactMap { $0.text.flatMap(NodeKind.init(rawValue:)) }
    return kinds.count == items.count ? kinds : nil
  }
}
