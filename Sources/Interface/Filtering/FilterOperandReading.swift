import Domain
import Wording

/// Reads what a field is compared with.
struct FilterOperandReading {
  let field: FilterField
  let sign: FilterSign
  let value: String
  let isQuoted: Bool
  /// Where it stands.
  let range: Range<Int>

  /// What it means to the field; `takeUnit` takes the next word where that is a unit.
  func operand(takeUnit: () -> String?) throws(FilterFault) -> FilterTest.Operand {
    if !isQuoted, !sign.isOrder, field.kind != .light,
      FilterOperandReading.missing.contains(value.lowercased())
    {
      return .missing
    }
    switch field.kind {
    case .light: return .lights(try lights())
    case .stage:
      return parts.allSatisfy { Light.named($0).isEmpty } ? .words(words) : .lights(try lights())
    case .text: return .words(words)
    case .number, .day: return .quantities(try quantities(takeUnit))
    }
  }

  /// The words for a value that is not there.
  private static let missing: Set<String> = ["missing", "–", "—", "缺", "缺失", "无数据", "nodata"]

  /// The texts between commas.
  private var parts: [String] {
    isQuoted
      ? [value]
      : value.split { $0.plainInFilter == "," }.map(String.init)
  }

  private var words: [FilterWord] { parts.map { FilterWord($0, isQuoted: isQuoted) } }

  private func lights() throws(FilterFault) -> Set<Light> {
    var lights: Set<Light> = []
    for part in parts {
      let named = Light.named(part)
      if named.isEmpty { throw FilterFault(range: range, words: .filterNoLight(part)) }
      lights.formUnion(named)
    }
    return lights
  }

  private func quantities(_ takeUnit: () -> String?) throws(FilterFault) -> [FilterQuantity] {
    if let whole = FilterQuantity(value), isGrouped || !value.contains(",") {
      var quantity = whole
      while let unit = takeUnit() { quantity = quantity.with(unit: unit) ?? quantity }
      return [try checked(quantity)]
    }
    var quantities: [FilterQuantity] = []
    for part in parts {
      guard let quantity = FilterQuantity(part) else {
        throw FilterFault(
          range: range,
          words: field.kind == .day ? .filterNoDay(part) : .filterNoNumber(part))
      }
      quantities.append(try checked(quantity))
    }
    return quantities
  }

  /// Whether the commas stand between thousands.
  private var isGrouped: Bool {
    let groups = value.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count) else {
      return groups.count == 1
    }
    return groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
      && groups.last?.prefix { $0.isASCII && $0.isNumber }.count == 3
  }

  private func checked(_ quantity: FilterQuantity) throws(FilterFault) -> FilterQuantity {
    if quantity.isDay != (field.kind == .day) {
      throw FilterFault(
        range: range, words: field.kind == .day ? .filterNoDay(value) : .filterNoNumber(value))
    }
    if let unit = quantity.unit, !field.units.isEmpty,
      !field.units.contains(where: { $0.agrees(with: unit) })
    {
      throw FilterFault(
        range: range,
        words: .filterOtherUnit(
          value, field.names.first ?? .filterColumn, unit: field.unitWords ?? .filterColumn))
    }
    return quantity
  }
}

extension Light {
  /// The lights that `name` means: one by its name or code, all of a colour, or those that share a
  /// mark.
  static func named(_ name: String) -> Set<Light> {
    let wanted = name.nameInFilter
    let own = allCases.filter { light in
      [light.rawValue, light.name.zh, light.name.en].contains { $0.nameInFilter == wanted }
        || String(light.mark) == name
    }
    if !wanted.isEmpty || !own.isEmpty, !own.isEmpty { return Set(own) }
    guard !wanted.isEmpty else { return [] }
    let group = allCases.filter { light in
      let names =
        [light.groupName.zh, light.groupName.en, light.colourClass.rawValue]
        + (colours[light.colourClass] ?? [])
      return names.contains { $0.nameInFilter == wanted }
    }
    return Set(group.filter { $0 != .none })
  }

  private static let colours: [ColourClass: [String]] = [
    .green: ["绿", "绿灯", "ok", "fine"], .amber: ["黄", "黄灯", "yellow"], .red: ["红", "红灯", "late"],
    .grey: ["灰", "灰灯", "gray"],
  ]
}
