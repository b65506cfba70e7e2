import Domain
import Wording

/// Reading the cells of a row as the values of the contract.
///
/// A faulty or blank required cell is noted, and a stand-in is returned so that the other cells
/// of the row are still looked at; a row with faults is left out.
extension RowReader {
  mutating func text(_ column: Column) -> String { textOrNil(column) ?? "" }
  mutating func whole(_ column: Column) -> Int { wholeOrNil(column) ?? 0 }
  mutating func day(_ column: Column) -> Day { dayOrNil(column) ?? Day(number: 0) }
  mutating func area(_ column: Column) -> AreaCode { areaOrNil(column) ?? .china }
  mutating func period(_ column: Column) -> Period { periodOrNil(column) ?? .year(1) }

  mutating func month(_ column: Column) -> Month {
    value(column, .monthForm, CellParsing.month) ?? Month(index: 0)
  }

  /// Made once: to make it for every cell took a tenth of the loading of tables full of them.
  private static let truthWord = Phrase.truthWord(yes: "true", no: "false")

  mutating func truth(_ column: Column, blank: Bool = false) -> Bool {
    value(column, Self.truthWord, CellParsing.truth) ?? blank
  }

  mutating func textOrNil(_ column: Column) -> String? {
    guard filled(column) != nil, let position = column.position else { return nil }
    let text = text(at: position)
    if !column.words.isEmpty, !column.words.contains(text) {
      note("constraint-error", at: column.position, column.name, .notAmong(text, column.words))
    }
    return text
  }

  mutating func wholeOrNil(_ column: Column) -> Int? {
    value(column, .shortWholeNumber) { CellParsing.whole($0.extracting(CellParsing.inner($0))) }
  }

  /// A whole number that has to lie in `range`.
  mutating func wholeOrNil(_ column: Column, in range: ClosedRange<Int>) -> Int? {
    guard let found = wholeOrNil(column) else { return nil }
    guard range.contains(found) else {
      let message = Phrase.notWithin(String(found), range)
      note("constraint-error", at: column.position, column.name, message)
      return nil
    }
    return found
  }

  mutating func whole(_ column: Column, in range: ClosedRange<Int>) -> Int {
    wholeOrNil(column, in: range) ?? range.lowerBound
  }

  mutating func numberOrNil(_ column: Column) -> Exact? {
    value(column, .shortNumber) { CellParsing.number($0.extracting(CellParsing.inner($0))) }
  }

  mutating func dayOrNil(_ column: Column) -> Day? {
    guard filled(column) != nil, let position = column.position else { return nil }
    if isSame(position), let day = days.again(position, in: number) { return day }
    let found = value(column, .dayForm, CellParsing.day)
    if let found { days.keep(found, position, in: number) }
    return found
  }

  mutating func areaOrNil(_ column: Column) -> AreaCode? {
    value(column, .areaForm, CellParsing.area)
  }

  mutating func periodOrNil(_ column: Column) -> Period? {
    guard filled(column) != nil, let position = column.position else { return nil }
    if isSame(position), let period = periods.again(position, in: number) { return period }
    let found = value(column, .periodForm, CellParsing.period)
    if let found { periods.keep(found, position, in: number) }
    return found
  }

  mutating func choice<Choice>(_ column: ChoiceColumn<Choice>) -> Choice {
    choiceOrNil(column) ?? column.choices[0].choice
  }

  mutating func choiceOrNil<Choice>(_ column: ChoiceColumn<Choice>) -> Choice? {
    guard let cell = filled(column.column) else { return nil }
    let found = value(of: cell) { bytes in
      column.choices.first { CellParsing.same(bytes, $0.word) }?.choice
    }
    if found == nil {
      note(
        "constraint-error", at: column.column.position, column.column.name,
        .notAmong(text(of: cell), column.column.words))
    }
    return found
  }

  /// The words of a cell that joins them by `;`.
  mutating func list(_ column: Column) -> [String] {
    (textOrNil(column) ?? "").split(separator: ";").map { word in
      String(word.drop { $0 == " " })
    }
  }

  /// The name in both languages; the Chinese one also in English where the file has no other.
  mutating func name(_ zh: Column, _ en: Column) -> Phrase {
    let chinese = text(zh)
    return Phrase(zh: chinese, en: textOrNil(en) ?? chinese)
  }

  /// The name in both languages, each standing in for the other; nil when both are blank.
  mutating func nameOrNil(_ zh: Column, _ en: Column) -> Phrase? {
    let chinese = textOrNil(zh)
    let english = textOrNil(en)
    guard let either = chinese ?? english else { return nil }
    return Phrase(zh: chinese ?? either, en: english ?? either)
  }

  /// The words whose columns say true.
  mutating func marked<Word>(_ columns: [(Word, Column)]) -> [Word] {
    var words: [Word] = []
    for (word, column) in columns where truth(column) { words.append(word) }
    return words
  }

  private mutating func value<Value>(
    _ column: Column, _ expected: @autoclosure () -> Phrase, _ read: (Span<UInt8>) -> Value?
  ) -> Value? {
    guard let cell = filled(column) else { return nil }
    let found = value(of: cell, read)
    if found == nil {
      note("type-error", at: column.position, column.name, .notA(text(of: cell), expected()))
    }
    return found
  }

  /// The cell of the column, or nil when it is blank, which is noted where it may not be.
  private mutating func filled(_ column: Column) -> Cell? {
    if let position = column.position, position < cells.count, !cells[position].isEmpty {
      return cells[position]
    }
    if column.isRequired {
      note("constraint-error", at: column.position, column.name, .mayNotBeBlank(column.name))
    }
    return nil
  }
}
