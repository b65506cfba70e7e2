import Domain
import Testing

@testable import Interface

/// What filters keep.
///
/// The cities are Wuhan, Huangshi, Yichang, Xiangyang and Enshi.
@Suite("The language of filters")
struct FilterLanguageTests {
  @Test(
    "an expression keeps the rows it means",
    arguments: [
      ("", "WHYXE"), ("   ", "WHYXE"), ("wuhan", "W"), ("武汉", "W"), ("an", "WHYX"),
      ("\"Wu\"", "W"), ("“武汉”", "W"), ("yichang", "Y"), ("yc", "Y"), ("xy", "X"),
      ("\"yc\"", ""), ("name:yang", "X"), ("city name:x", ""), ("cityname:x", "X"),
      ("\"City name\":wuhan", "W"), ("name=wu", ""), ("name=wuhan", "W"), ("name!=wuhan", "HYXE"),
      ("name:wu,en", "WE"), ("城市:武汉、恩施", "WE"),
      ("light:behind", "W"), ("light:red", "Y"), ("状态:滞后", "W"), ("状态：严重滞后", "Y"),
      ("light:red,amber", "WY"), ("light!=done", "WHYE"), ("light:nodata", "E"),
      ("light:\"no data\"", "E"), ("灯:滞后", ""),
    ])
  func words(_ text: String, _ kept: String) throws {
    if text == "灯:滞后" {
      #expect(throws: FilterFault.self) { try FilterCities.kept(by: text) }
    } else {
      #expect(try FilterCities.kept(by: text) == kept)
    }
  }

  @Test(
    "numbers are compared in the units they were typed with",
    arguments: [
      ("backlog>200", "WH"), ("backlog >= 412", "WH"), ("backlog<37", "Y"), ("backlog<=37", "YX"),
      ("backlog=37", "X"), ("backlog:37", "X"), ("backlog!=37", "WHY"), ("backlog:0,37", "YX"),
      ("backlog>1,000", "H"), ("积压＞１，０００", "H"), ("积压≥1,234", "H"), ("backlog=1,234", "H"),
      ("backlog>0.1万", "H"), ("积压>0.1万件", "H"), ("backlog>200 cases", "WH"),
      ("backlog>1千", "H"), ("backlog>1k", "H"), ("backlog>-1", "WHYX"), ("backlog>−1", "WHYX"),
      ("pledge>1.2", "W"), ("pledge>=1.2亿", "WY"), ("pledge>1.2亿", "W"), ("质押<3,000万元", "H"),
      ("pledge>=120 million yuan", "WY"), ("pledge<1亿", "H"),
    ])
  func numbers(_ text: String, _ kept: String) throws {
    #expect(try FilterCities.kept(by: text) == kept)
  }

  @Test(
    "days are compared as days, and a month is all its days",
    arguments: [
      ("opened>2020-05", "Y"), ("opened>=2020-05", "HY"), ("opened:2020-05", "H"),
      ("opened<2020-05-31", "W"), ("开业>2020年5月31日", "Y"), ("opened!=2020-05", "WY"),
      ("opened=2018/5/4", "W"),
    ])
  func days(_ text: String, _ kept: String) throws {
    #expect(try FilterCities.kept(by: text) == kept)
  }

  @Test(
    "and, or, not and brackets bind as they do everywhere",
    arguments: [
      ("backlog>200 pledge>1", "W"), ("backlog>200 and pledge>1", "W"),
      ("backlog>200 & pledge>1", "W"), ("积压>200且质押>1", "W"), ("积压>200并且质押>1", "W"),
      ("wuhan or enshi", "WE"), ("wuhan | enshi", "WE"), ("武汉或恩施", "WE"), ("武汉或者恩施", "WE"),
      ("wuhan or enshi backlog>1", "W"), ("(wuhan or enshi) backlog>1", "W"),
      ("enshi or wuhan and huangshi", "E"), ("not wuhan", "HYXE"), ("!wuhan", "HYXE"),
      ("非 武汉", "HYXE"), ("非（武汉 或 恩施）", "HYX"), ("not not wuhan", "W"),
      ("(wuhan", "W"), ("((wuhan))", "W"),
    ])
  func connectors(_ text: String, _ kept: String) throws {
    #expect(try FilterCities.kept(by: text) == kept)
  }

  @Test(
    "a missing value passes no comparison, also not a negated one, and can be asked for",
    arguments: [
      ("backlog>=0", "WHYX"), ("backlog<1", "Y"), ("not backlog>200", "YX"),
      ("not backlog<=200", "WH"), ("not (backlog>200 or backlog<=200)", ""),
      ("backlog!=0", "WHX"), ("pledge<1 or backlog>=0", "WHYX"),
      ("not (backlog>200 and enshi)", "WHYX"), ("backlog:missing", "E"), ("质押:缺", "XE"),
      ("pledge!=missing", "WHY"), ("not pledge:missing", "WHY"),
    ])
  func missing(_ text: String, _ kept: String) throws {
    #expect(try FilterCities.kept(by: text) == kept)
  }

  @Test(
    "what is wrong is told at its place",
    arguments: [
      ("backlog>abc", 8..<11, "“abc” is not a number"),
      ("积压>三百", 3..<5, "“三百” is not a number"),
      ("baklog>2", 0..<6, "no column here is called “baklog”; do you mean “Backlog”?"),
      ("zzzzz>2", 0..<5, "no column here is called “zzzzz”; put text in quotes"),
      ("wuhan light:pink", 12..<16, "no light is called “pink”"),
      ("name>2", 4..<5, "“City name” is not a number: use “:” instead"),
      (">2", 0..<1, "a column's name is missing before “>”"),
      ("wuhan )", 6..<7, "this bracket closes nothing"),
      ("backlog>3%", 8..<10, "“Backlog” is in cases, not comparable with “3%”"),
      ("pledge>3 months", 7..<8, "“Pledged” is in 100 million yuan, not comparable with"),
      ("opened>3", 7..<8, "“3” is not a day"), ("or wuhan", 0..<2, "a condition is missing here"),
      ("backlog>2>3", 9..<10, "a column's name is missing before “>”"),
    ])
  func faults(_ text: String, _ range: Range<Int>, _ words: String) throws {
    let fault = try #require(throws: FilterFault.self) { try FilterCities.tree(text).get() }
    #expect(fault.range == range)
    #expect(fault.words.en.hasPrefix(words), "\(fault.words.en)")
    #expect(fault.unfinishedFrom == nil)
    #expect(!fault.words.zh.isEmpty)
  }

  @Test(
    "what only wants more says where what is not whole begins",
    arguments: [
      ("backlog>", 0), ("wuhan backlog>", 5), ("wuhan and", 6), ("wuhan or not", 6), ("not", 0),
      ("wuhan (enshi or", 12), ("hubei or wuhan backlog>", 14), ("light:", 0),
    ])
  func unfinished(_ text: String, _ from: Int) throws {
    let fault = try #require(throws: FilterFault.self) { try FilterCities.tree(text).get() }
    let start = try #require(fault.unfinishedFrom)
    #expect(String(text.prefix(start)).trimmedOfSpaces == String(text.prefix(from)).trimmedOfSpaces)
    #expect(fault.range == text.count..<text.count)
  }
}
