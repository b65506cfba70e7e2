import Domain
import Wording

/// Reads a filter: terms side by side are all asked for, `or` binds loosest, `not` tightest.
struct FilterGrammar {
  private let fields: FilterFields
  private let tokens: [FilterToken]
  private let end: Int
  private var place = 0
  private var depth = 0

  /// More brackets in one another are nobody's question.
  private static let deepest = 60

  /// What `text` asks for, of a table with these fields.
  static func tree(of text: String, _ fields: FilterFields) -> Result<FilterTree, FilterFault> {
    var grammar = FilterGrammar(text, fields)
    do throws(FilterFault) {
      return .success(try grammar.whole())
    } catch {
      return .failure(error)
    }
  }

  private init(_ text: String, _ fields: FilterFields) {
    self.fields = fields
    tokens = FilterScanner(text).tokens
    end = text.count
  }

  private var kind: FilterToken.Kind? { place < tokens.count ? tokens[place].kind : nil }

  private mutating func whole() throws(FilterFault) -> FilterTree {
    guard !tokens.isEmpty else { return .everything }
    let tree = try alternatives()
    if place < tokens.count {
      throw FilterFault(range: tokens[place].range, words: .filterStrayBracket)
    }
    return tree
  }

  private mutating func alternatives() throws(FilterFault) -> FilterTree {
    var trees = [try conjunction()]
    while kind == .or {
      let start = tokens[place].range.lowerBound
      place += 1
      trees.append(
        try operand(after: start) { grammar throws(FilterFault) in
          try grammar.conjunction()
        })
    }
    return trees.count == 1 ? trees[0] : .any(trees)
  }

  private mutating func conjunction() throws(FilterFault) -> FilterTree {
    var trees = [try term()]
    while let kind, kind != .or, kind != .close {
      let start = tokens[place].range.lowerBound
      if kind == .and { place += 1 }
      trees.append(
        try operand(after: start) { grammar throws(FilterFault) in
          try grammar.term()
        })
    }
    return trees.count == 1 ? trees[0] : .all(trees)
  }

  /// What comes after a connector at `start`: with what is not whole there, the connector goes.
  private mutating func operand(
    after start: Int, _ read: (inout FilterGrammar) throws(FilterFault) -> FilterTree
  ) throws(FilterFault) -> FilterTree {
    let begin = place < tokens.count ? tokens[place].range.lowerBound : end
    do throws(FilterFault) {
      return try read(&self)
    } catch {
      var fault = error
      if let from = fault.unfinishedFrom, from <= begin { fault.unfinishedFrom = min(from, start) }
      throw fault
    }
  }

  private mutating func term() throws(FilterFault) -> FilterTree {
    guard let kind else { throw unfinished(.filterWantsMore, from: end) }
    let range = tokens[place].range
    switch kind {
    case .not:
      place += 1
      return .not(try nested(range) { grammar throws(FilterFault) in try grammar.term() })
    case .open:
      place += 1
      let tree = try nested(range) { grammar throws(FilterFault) in try grammar.alternatives() }
      // One that is not closed yet goes to the end.
      if self.kind == .close { place += 1 }
      return tree
    case .word(let text): return try comparison(text, range, isQuoted: false)
    case .quoted(let text): return try comparison(text, range, isQuoted: true)
    case .sign(let sign):
      throw FilterFault(range: range, words: .filterWantsField(before: sign.rawValue))
    case .and, .or, .close: throw FilterFault(range: range, words: .filterWantsMore)
    }
  }

  private mutating func nested(
    _ range: Range<Int>, _ read: (inout FilterGrammar) throws(FilterFault) -> FilterTree
  ) throws(FilterFault) -> FilterTree {
    depth += 1
    defer { depth -= 1 }
    guard depth <= FilterGrammar.deepest else {
      throw FilterFault(range: range, words: .filterTooDeep)
    }
    return try operand(after: range.lowerBound, read)
  }

  private func unfinished(_ words: Phrase, from start: Int) -> FilterFault {
    FilterFault(range: end..<end, words: words, unfinishedFrom: start)
  }

  /// A word alone, or the name of a field that is compared.
  private mutating func comparison(
    _ text: String, _ range: Range<Int>, isQuoted: Bool
  ) throws(FilterFault) -> FilterTree {
    place += 1
    guard case .sign(let sign) = kind else { return .word(FilterWord(text, isQuoted: isQuoted)) }
    guard let field = fields.field(named: text) else {
      if sign == .contains, !isQuoted, let word = wholeWord(text, range) { return .word(word) }
      throw FilterFault(
        range: range, words: .filterNoField(text, like: fields.nearest(to: text)?.names.first))
    }
    let signRange = tokens[place].range
    if sign.isOrder, ![.number, .day].contains(field.kind) {
      throw FilterFault(range: signRange, words: .filterNoOrder(field.names.first ?? .filterColumn))
    }
    place += 1
    guard place < tokens.count else { throw unfinished(.filterWantsValue, from: range.lowerBound) }
    let value: String
    var isValueQuoted = false
    switch tokens[place].kind {
    case .word(let word): value = word
    case .quoted(let word): (value, isValueQuoted) = (word, true)
    default: throw FilterFault(range: tokens[place].range, words: .filterWantsValue)
    }
    let valueRange = tokens[place].range
    place += 1
    let reading = FilterOperandReading(
      field: field, sign: sign, value: value, isQuoted: isValueQuoted, range: valueRange)
    let operand = try reading.operand { self.takeUnit() }
    return .test(FilterTest(field: field, sign: sign, operand: operand))
  }

  /// The word after a number, where it names a unit.
  private mutating func takeUnit() -> String? {
    guard case .word(let word) = kind, FilterUnit(word) != nil else { return nil }
    if place + 1 < tokens.count, case .sign = tokens[place + 1].kind { return nil }
    place += 1
    return word
  }

  /// `observations.csv:12` and `12:30` are words as they stand; nil where it reads like a field.
  private mutating func wholeWord(_ text: String, _ range: Range<Int>) -> FilterWord? {
    guard text.contains(where: { $0 == "." || $0 == "/" }) || text.first?.isNumber == true else {
      return nil
    }
    var whole = text
    var end = range.upperBound
    while place < tokens.count, tokens[place].range.lowerBound == end {
      switch tokens[place].kind {
      case .sign(let sign) where sign == .contains: whole += sign.rawValue
      case .word(let word): whole += word
      default: return FilterWord(whole)
      }
      end = tokens[place].range.upperBound
      place += 1
    }
    return FilterWord(whole)
  }
}
