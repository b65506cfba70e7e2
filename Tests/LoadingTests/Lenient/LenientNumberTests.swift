import Domain
import Testing

@testable import Loading

/// A number as typed, the field it is in, and the strict text it must give.
struct TypedNumber: CustomTestStringConvertible, Sendable {
  let raw: String
  let strict: String
  let field: LenientField
  let bound: Bound?
  let footnotes: [String]

  init(
    _ raw: String, _ strict: String, in unit: String? = nil, column: String? = nil,
    whole: Bool = false, bound: Bound? = nil, footnotes: [String] = []
  ) {
    self.raw = raw
    self.strict = strict
    field = LenientField(
      type: whole ? .whole : .number, unit: unit.flatMap { UnitOfMeasure($0) },
      columnUnit: column.flatMap { UnitOfMeasure($0) })
    self.bound = bound
    self.footnotes = footnotes
  }

  var testDescription: String { raw }

  static let all = [
    TypedNumber("１２３４．５", "1234.5"),
    TypedNumber("　12 ", "12"),
    TypedNumber("1,234", "1234", whole: true),
    TypedNumber("1，234，567", "1234567", whole: true),
    TypedNumber("1、234", "1234", whole: true),
    TypedNumber("1 234 567.80", "1234567.80"),
    TypedNumber("1\u{A0}234", "1234", whole: true),
    TypedNumber("−5", "-5", whole: true),
    TypedNumber("－5.5", "-5.5"),
    TypedNumber("–5", "-5", whole: true),
    TypedNumber("12.0", "12", whole: true),
    TypedNumber("12.3%", "12.3", in: "%"),
    TypedNumber("12.3％", "12.3", in: "%"),
    TypedNumber("12.3%", "12.3"),
    TypedNumber("123‰", "12.3", in: "%"),
    TypedNumber("0.123", "0.123", in: "%"),
    TypedNumber("2180亿元", "2180", in: "亿元"),
    TypedNumber("2180亿", "2180", in: "亿元"),
    TypedNumber("21 800 000 万元", "2180", in: "亿元"),
    TypedNumber("¥3万", "30000", in: "元"),
    TypedNumber("5千元", "0.5", in: "万元"),
    TypedNumber("34.5万件", "345000", in: "件", whole: true),
    TypedNumber("34.5万件", "345000"),
    TypedNumber("2189.3095万人", "21893095", in: "人", whole: true),
    TypedNumber("40家", "40", in: "个", whole: true),
    TypedNumber("1.5小时", "90", in: "分钟", whole: true),
    TypedNumber("12", "120000", in: "元", column: "万元", whole: true),
    TypedNumber("12", "0.12", in: "亿元", column: "百万元"),
    TypedNumber("12", "12", in: "件", column: "万元", whole: true),
    TypedNumber("超4.2万件", "42000", in: "件", whole: true, bound: .more),
    TypedNumber("超过 4.2 万件", "42000", in: "件", whole: true, bound: .more),
    TypedNumber("近100", "100", whole: true, bound: .less),
    TypedNumber("不足7个月", "7", in: "个月", bound: .less),
    TypedNumber("约1,500", "1500", whole: true, bound: .about),
    TypedNumber("42%左右", "42", in: "%", bound: .about),
    TypedNumber("100家左右", "100", in: "家", whole: true, bound: .about),
    TypedNumber("100以上", "100", whole: true, bound: .more),
    TypedNumber("30余万件", "300000", in: "件", whole: true, bound: .more),
    TypedNumber("100多家", "100", in: "家", whole: true, bound: .more),
    TypedNumber("近六成", "60", in: "%", bound: .less),
    TypedNumber("≥90", "90", whole: true, bound: .more),
    TypedNumber("12①", "12", whole: true, footnotes: ["①"]),
    TypedNumber("*12", "12", whole: true, footnotes: ["*"]),
    TypedNumber("12＊", "12", whole: true, footnotes: ["*"]),
    TypedNumber("3.5注1", "3.5", footnotes: ["注1"]),
    TypedNumber("7[2]", "7", whole: true, footnotes: ["[2]"]),
    TypedNumber("0", "0", whole: true),
    TypedNumber("０", "0", whole: true),
  ]
}

/// A number that cannot be used, and why.
struct RefusedNumber: CustomTestStringConvertible, Sendable {
  let raw: String
  let trouble: LenientCell.Trouble
  var unit: String?
  var isWhole = false

  var testDescription: String { raw }

  static let all = [
    RefusedNumber(raw: "100/72.2", trouble: .otherUnit(found: "/72.2")),
    RefusedNumber(raw: "1、2", trouble: .notUnderstood),
    RefusedNumber(raw: "1,23", trouble: .notUnderstood),
    RefusedNumber(raw: "12,3456", trouble: .notUnderstood),
    RefusedNumber(raw: "0.3个百分点", trouble: .percentagePoints, unit: "%"),
    RefusedNumber(raw: "5个工作日", trouble: .otherUnit(found: "个工作日"), unit: "天"),
    RefusedNumber(raw: "3万元", trouble: .otherUnit(found: "万元"), unit: "件"),
    RefusedNumber(raw: "1.23456万", trouble: .notWhole, unit: "件", isWhole: true),
    RefusedNumber(raw: "12.5", trouble: .notWhole, isWhole: true),
    RefusedNumber(raw: "99999999999亿元", trouble: .tooLong, unit: "元"),
    RefusedNumber(raw: "超近100", trouble: .notUnderstood),
    RefusedNumber(raw: "很多", trouble: .notUnderstood),
    RefusedNumber(raw: "#DIV/0!", trouble: .notUnderstood),
  ]
}

@Suite("Numbers as people type them")
struct LenientNumberTests {
  private let reader = LenientCellReader()

  @Test("a typed number becomes the strict number of its field", arguments: TypedNumber.all)
  func reads(number: TypedNumber) {
    let cell = reader.read(number.raw, as: number.field)

    #expect(cell.value == .strict(number.strict))
    #expect(cell.bound == number.bound)
    #expect(cell.footnotes == number.footnotes)
  }

  @Test("what could be two numbers or another unit is not guessed", arguments: RefusedNumber.all)
  func refuses(number: RefusedNumber) {
    let field = LenientField(
      type: number.isWhole ? .whole : .number, unit: number.unit.flatMap { UnitOfMeasure($0) })

    #expect(reader.read(number.raw, as: field).value == .unread(number.trouble))
  }

  @Test(
    "a mark in place of a figure is missing with its mark, and never 0",
    arguments: [
      "", "  ", "　", "—", "–", "-", "--", "——", "－", "/", "／", "\\", "无", "暂 无", "未报", "N/A", "Ｎ／Ａ",
      "*",
      "…",
    ])
  func keepsMissing(raw: String) {
    for type in [FieldType.whole, .number, .period, .area, .text, .choice(["="])] {
      #expect(reader.read(raw, as: LenientField(type: type)).value == .missing(mark: raw))
    }
  }

  @Test("strict numbers pass through unchanged, seed 20", arguments: [true, false])
  func keepsStrict(isWhole: Bool) {
    var random = SeededNumbers(seed: 20)
    for _ in 0..<500 {
      let decimals = isWhole ? 0 : random.next(below: 5)
      let digits = String(random.next(below: 1_000_000_000))
      let sign = random.next(below: 3) == 0 ? "-" : ""
      let fraction = String(repeating: "5", count: decimals)
      let text = sign + digits + (decimals > 0 ? "." : "") + fraction
      let field = LenientField(
        type: isWhole ? .whole : .number, unit: UnitOfMeasure("件"),
        columnUnit: random.next(below: 2) == 0 ? UnitOfMeasure("件") : nil)

      let cell = reader.read(text, as: field)

      #expect(cell == LenientCell(value: .strict(text)))
    }
  }
}
