import Domain
import Wording

/// A column of a table as a filter knows it.
struct FilterField {
  /// What its cells hold.
  enum Kind: Equatable {
    case text
    case light
    /// A light with a text beside it.
    case stage
    case number
    case day
  }

  /// The name that rows have its value by.
  var id: String
  /// Its names, the first to be offered.
  var names: [Phrase]
  var kind: Kind
  /// The units its numbers are in.
  var units: Set<FilterUnit> = []
  /// The same units in words.
  var unitWords: Phrase?

  /// The name that is offered.
  func name(in language: Language) -> String {
    names.lazy.map { $0[language].nameInFilter }.first { !$0.isEmpty } ?? id
  }
}

/// The fields of a table.
struct FilterFields {
  /// In the table's order.
  let all: [FilterField]
  private let byName: [String: Int]

  init(_ fields: [FilterField]) {
    all = fields
    var byName: [String: Int] = [:]
    for (index, field) in fields.enumerated() {
      for name in [field.id] + field.names.flatMap({ [$0.zh, $0.en] }) {
        let name = name.nameInFilter
        if !name.isEmpty, byName[name] == nil { byName[name] = index }
      }
    }
    self.byName = byName
  }

  /// The field that `name` calls, in either language or by its id.
  func field(named name: String) -> FilterField? {
    byName[name.nameInFilter].map { all[$0] }
  }

  /// The field whose name is the likest to `name`; nil where none is like it.
  func nearest(to name: String) -> FilterField? {
    let name = name.nameInFilter
    guard name.count >= 2 else { return nil }
    if let begun = byName.keys.sorted().first(where: { $0.hasPrefix(name) }) {
      return byName[begun].map { all[$0] }
    }
    let near = byName.map { (distance: $0.key.distance(to: name), name: $0.key) }
      .filter { $0.distance <= max(1, name.count / 3) }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return near.flatMap { byName[$0.name] }.map { all[$0] }
  }
}

extension String {
  /// A name as it is compared: in lower case, without spaces, signs and brackets.
  var nameInFilter: String {
    String(
      lowercased().map(\.plainInFilter).filter { $0.isLetter || $0.isNumber || $0 == "." })
  }

  /// How many letters must be changed, put in or left out to make one of the other.
  fileprivate func distance(to other: String) -> Int {
    let (left, right) = (Array(self), Array(other))
    guard left.count <= 40, right.count <= 40 else { return Int.max }
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (place, other) in right.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = Swift.min(changed, row[place] + 1, row[place + 1] + 1)
      }
    }
    return row[right.count]
  }
}

/// What a row has in a field.
struct FilterValue {
  /// The texts it may be found by, in both languages.
  var texts: [String] = []
  /// Its number in the unit it is shown in.
  var shown: Double?
  /// The same as it is rounded on the screen.
  var printed: Double?
  /// Its number in `unit`, or a day's; nil where it has none.
  var number: Double?
  var unit: FilterUnit?
  var light: Light?
  /// Whether there is no value: that matches no comparison.
  var isMissing = false
}

/// Something that a filter keeps or not.
protocol FilterSubject {
  /// What it has in a field; nil where it has nothing there.
  func value(of field: String) -> FilterValue?
  /// Its texts, in which words are looked for.
  var texts: [String] { get }
}
