import Domain
import Surface
import Testing

@testable import Reports

struct SnapshotReportTests {
  static func report(_ change: (inout Dataset) -> Void = { _ in }) -> SnapshotReport {
    var loaded = SmallDataset.loaded()
    change(&loaded.dataset)
    return SnapshotReport(Snapshot(loaded.dataset, asOf: SmallDataset.asOf), of: loaded)
  }

  static func json() throws -> StrictJSON.Value { try StrictJSON.read(report().json()) }

  @Test("the text report is as somebody read it", arguments: Language.allCases)
  func text(language: Language) throws {
    try Fixture.expect(
      Self.report().text(in: language), matches: "report.\(language.rawValue).txt")
  }

  @Test("the JSON report is as somebody read it")
  func jsonText() throws {
    try Fixture.expect(Self.report().json(), matches: "report.json")
  }

  @Test("the JSON report has the names of the contract, in order")
  func names() throws {
    let value = try Self.json()
    #expect(
      value.names == [
        "schema", "sample", "as_of", "known", "generated_from", "headline", "chapters", "articles",
        "panes",
        "measures", "areas", "centres", "network", "alerts", "diagnostics",
      ])
    #expect(
      value["headline"]?[0]?.names
        == ["measure", "value", "unit", "target", "light", "forecast"])
    #expect(value["measures"]?[0]?.names == ["id", "light", "value", "by_area"])
    #expect(
      value["areas"]?[0]?.names == [
        "code", "name_zh", "name_en", "light", "lights", "figures", "completeness",
      ])
    #expect(value["centres"]?[0]?.names == ["id", "area", "light", "figures", "completeness"])
    #expect(value["network"]?.names == ["coverage", "people_coverage", "reach"])
    #expect(
      value["network"]?["reach"]?.names == ["business", "government", "information", "headline"])
  }

  @Test("with --why everything says where it comes from, and the rest stays as it is")
  func why() throws {
    let report = Self.report()
    let value = try StrictJSON.read(report.json(why: true))
    let plain = try Self.json()
    #expect(value.names == plain.names + ["programme"])
    #expect(value["measures"]?[0]?.names == ["id", "light", "value", "by_area", "why"])
    let names = [
      "reason", "rule", "formula", "working", "constants", "inputs", "revisions", "measure",
      "source_line",
    ]
    for measure in try #require(value["measures"]).elements {
      let why = try #require(measure["why"])
      #expect(why.names == names)
      for language in ["zh", "en"] {
        #expect(why["reason"]?[language] != .text(""))
        #expect(why["working"]?[language] != .text(""))
      }
      #expect(why["measure"] == measure["id"])
    }
    let inputs = try #require(value["measures"]).elements.flatMap {
      $0["why"]?["inputs"]?.elements ?? []
    }
    #expect(!inputs.isEmpty)
    #expect(
      inputs.allSatisfy {
        $0.names.starts(with: ["name", "place", "when", "value", "file", "line"])
      })
    let area = try #require(value["areas"]?[0])
    #expect(area["why"]?.names == ["light", "figures"])
    #expect(area["why"]?["figures"]?.names == FigureKey.ofAreas.map(\.rawValue))
    #expect(value["centres"]?[0]?["why"]?["light"]?.names == names)
  }

  @Test("areas begin with the country, then the units by code, each with every figure")
  func areas() throws {
    let areas = try #require(try Self.json()["areas"]).elements
    #expect(
      areas.map { $0["code"] } == ["000000", "420000", "520000", "660000"].map { .text($0) })
    for area in areas {
      #expect(area["figures"]?.names == FigureKey.ofAreas.map(\.rawValue))
    }
  }

  @Test("beside the totals stands how many have reported the last month")
  func completeness() throws {
    func reported(_ report: SnapshotReport) throws -> StrictJSON.Value? {
      try StrictJSON.read(report.json())["areas"]?[0]?["completeness"]?["centres"]
    }
    #expect(try reported(Self.report())?["reported"] == .number("2"))
    let late = Self.report { dataset in
      dataset.centreMonths.removeAll { $0.month.description == "2020-06" && $0.centre != "wuhan" }
    }
    #expect(try reported(late)?["reported"] == .number("1"))
    #expect(try reported(late)?["owed"] == .number("2"))
    #expect(late.text(in: .en).contains("provinces with all of 2020-06 in: centres 1/2"))
    #expect(late.text(in: .zh).contains("2020-06 已报齐省份：保护中心 1/2"))
  }

  @Test("panes come in the order of the screen")
  func panes() throws {
    let panes = try #require(try Self.json()["panes"]).elements
    #expect(
      panes.map { $0["id"] }
        == ["strategy", "protection", "network", "programme"].map { .text($0) })
  }

  @Test(
    "a forecast has its range, its method, and its error beside the others; without a past it is null"
  )
  func forecast() throws {
    let alone = try Self.json()["headline"]?[0]?["forecast"]
    #expect(alone == .null)
    let period = try #require(Period("2019-12"))
    let report = Self.report { dataset in
      guard var figure = dataset.observations.first(where: { $0.indicator == "patent_months" })
      else { return }
      figure.period = period
      dataset.observations.append(figure)
    }
    let value = try StrictJSON.read(report.json())
    let forecast = try #require(value["headline"]?[0]?["forecast"])
    #expect(
      forecast.names == [
        "value", "low", "high", "method", "error", "error_unit", "replays", "scope", "errors",
        "required_pace",
      ])
    #expect(forecast["errors"]?.names == ["damped_trend", "last_value", "straight_line"])
  }

  @Test("what cannot be computed is null")
  func missing() throws {
    let value = try Self.json()
    #expect(value["areas"]?[3]?["figures"]?["pass_rate"] == .null)
    #expect(value["generated_from"]?[2]?["sha256"] == .null)
  }

  @Test("rates are unrounded: passed of accepted")
  func unrounded() throws {
    let figures = try Self.json()["areas"]?[1]?["figures"]
    #expect(figures?["pass_rate"] == .number("73.6842105263158"))
    #expect(figures?["accepted"] == .number("1140"))
  }

  @Test("a report on nothing is still a report")
  func empty() throws {
    let loaded = LoadedDataset(dataset: Dataset(), files: [], diagnostics: [], readAt: 0)
    let report = SnapshotReport(Snapshot(Dataset(), asOf: SmallDataset.asOf), of: loaded)
    #expect(try StrictJSON.read(report.json())["headline"] == .list([]))
    for language in Language.allCases { #expect(report.text(in: language).hasSuffix("\n")) }
  }

  @Test("the badge of sample data stands on the first line, and only then")
  func badge() {
    let real = Self.report { $0.settings.isSample = false }
    #expect(Self.report().text(in: .en).prefix { $0 != "\n" }.contains("SAMPLE"))
    #expect(Self.report().text(in: .zh).prefix { $0 != "\n" }.contains("示例数据"))
    #expect(!real.text(in: .en).contains("SAMPLE"))
    #expect(!real.text(in: .zh).contains("示例数据"))
  }

  @Test("a hostile name cannot steer the terminal or break the rows")
  func hostile() {
    let report = Self.report {
      let name = "\u{1B}[2J恩施\n\u{202E}州"
      $0.units[0].shortName = Phrase(zh: name, en: name)
      $0.centres[0].name = Phrase(zh: name, en: name)
      $0.measures[0].name = Phrase(zh: name, en: name)
    }
    for language in Language.allCases {
      let plain = Self.report().text(in: language)
      let text = report.text(in: language)
      #expect(!text.unicodeScalars.contains { $0.steersTerminal && $0 != "\n" })
      #expect(text.count { $0 == "\n" } == plain.count { $0 == "\n" })
    }
  }

  @Test("no line is wider than a hundred and twenty columns", arguments: Language.allCases)
  func width(language: Language) {
    for line in Self.report().text(in: language).split(separator: "\n") {
      #expect(DisplayText.width(of: String(line)) <= 120)
      #expect(line.last != " ")
    }
  }

  @Test("a light that a person has set is told with the computed one, and only there")
  func override() throws {
    var measure = ""
    let report = Self.report()
    for candidate in report.snapshot.dataset.measures
    where report.snapshot.light(candidate.id, .china) == .behind {
      measure = candidate.id
    }
    let item = LightOverride(
      measure: measure, area: .china, light: .onTrack, author: "Li", date: SmallDataset.asOf,
      reason: "agreed")
    let set = SnapshotReport(
      report.snapshot.with(overrides: [item]), of: SmallDataset.loaded())
    let value = try StrictJSON.read(set.json())
    let told = try #require(value["measures"]).elements.compactMap { $0["override"] }
    #expect(told.count == 1)
    #expect(told.first?["computed"] == .text("behind"))
    #expect(told.first?["light"] == .text("on_track"))
    #expect(told.first?.names == ["light", "computed", "author", "date", "reason", "in_force"])
  }
}
