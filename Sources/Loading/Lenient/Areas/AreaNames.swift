import Domain

/// The names of provinces and prefectures in every usual form, and the areas they mean.
///
/// 广西, 广西壮族自治区, 广西区, `北 京`, `北京 Beijing` and Beijing are all found. A name that several
/// areas share (Suzhou, Taizhou) is never guessed.
struct AreaNames: Hashable, Sendable {
  /// What a name means.
  enum Reading: Hashable, Sendable {
    case area(AreaCode)
    /// The name of several areas, by their codes.
    case ambiguous([AreaCode])
    /// No area but a total or a part.
    case check(AreaCheck)
    case unknown
  }

  /// Which areas a table speaks of.
  enum Level: Hashable, Sendable { case any, units, prefectures }

  private struct Meaning: Hashable, Sendable {
    let code: AreaCode
    let isUnit: Bool
    let nearness: AreaForms.Nearness
  }

  private var meanings: [String: Set<Meaning>] = [:]

  /// The names of `units` and `prefectures`.
  init(units: [ReportingUnit], prefectures: [Prefecture]) {
    for unit in units {
      for form in AreaForms.of(unit) { add(form, unit.code, isUnit: true) }
    }
    for prefecture in prefectures {
      for form in AreaForms.of(prefecture) { add(form, prefecture.code, isUnit: false) }
    }
  }

  private mutating func add(_ form: AreaForms.Form, _ code: AreaCode, isUnit: Bool) {
    let key = Self.key(form.text)
    guard !key.isEmpty else { return }
    meanings[key, default: []].insert(
      Meaning(code: code, isUnit: isUnit, nearness: form.nearness))
  }

  /// What the name means in a table of areas of `level`, inside `unit` where the table says so.
  func reading(of raw: String, level: Level = .any, inside unit: AreaCode? = nil) -> Reading {
    let text = FoldedText.joined(raw)
    if let check = AreaCheck(text) { return .check(check) }
    guard !text.isEmpty, text.allSatisfy({ $0.isLetter || $0.isPlainDigit || Self.isJoint($0) })
    else { return .unknown }
    let parts = [
      text.filter(\.isPlainDigit), text.filter { $0.isLetter && !Self.isLatin($0) },
      text.filter { $0.isLetter && Self.isLatin($0) },
    ]
    .filter { !$0.isEmpty }
    // Where a code, a Chinese and an English name stand together, all must mean the same area.
    let found = parts.map { codes($0, level, inside: unit) }.filter { !$0.isEmpty }
    guard let first = found.first else { return .unknown }
    let common = found.dropFirst().reduce(first) { $0.intersection($1) }
    if common.count == 1, let code = common.first { return .area(code) }
    let candidates = common.isEmpty ? found.reduce([]) { $0.union($1) } : common
    return .ambiguous(candidates.sorted())
  }

  /// The areas that the nearest forms of the name mean.
  private func codes(_ text: String, _ level: Level, inside unit: AreaCode?) -> Set<AreaCode> {
    if text.count == 6, let code = AreaCode(text) { return [code] }
    let fitting = meanings[Self.key(text), default: []].filter { meaning in
      switch level {
      case .any: break
      case .units: guard meaning.isUnit else { return false }
      case .prefectures: guard !meaning.isUnit else { return false }
      }
      guard let unit else { return true }
      return meaning.code.number / 10_000 == unit.number / 10_000
    }
    guard let nearest = fitting.map(\.nearness).min() else { return [] }
    return Set(fitting.filter { $0.nearness == nearest }.map(\.code))
  }

  /// A letter without or, as the ü of Lüliang, with marks.
  private static func isLatin(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { $0.value < 0x0250 } ?? false
  }

  private static func isJoint(_ character: Character) -> Bool { "-'’·().,/".contains(character) }

  private static func key(_ text: String) -> String {
    FoldedText.joined(text).lowercased().filter { $0.isLetter || $0.isPlainDigit }
      .replacing("ü", with: "u")
  }
}
