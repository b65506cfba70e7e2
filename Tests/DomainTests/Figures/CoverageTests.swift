import Domain
import Testing

struct CoverageTests {
  /// A country of 333 prefectures, the first 15 sub-provincial, of which the last `covered` have a
  /// running agency.
  private func country(covered: Int, denominator: Int = 333) -> FigureWorld {
    var world = FigureWorld(provinces: ["110000", "420000"])
    world.dataset.settings.coverageDenominator = denominator
    for number in 0..<333 {
      world.addPrefecture(String(420_100 + number), subProvincial: number < 15)
    }
    for number in (333 - covered)..<333 { world.addNode(prefecture: String(420_100 + number)) }
    return world
  }

  @Test(
    "104 covered prefectures are 31 % of 333 and 33 % of 318",
    arguments: [(333, "31"), (318, "33")])
  func publishedCoverage(denominator: Int, percent: String) {
    let figure = country(covered: 104, denominator: denominator).snapshot()
      .figure(.coverage, .china)
    #expect(figure.value?.text(decimals: 0) == percent)
    #expect(figure.numerator == 104)
    #expect(figure.denominator == Exact(denominator))
    #expect(figure.lineage.constants == [RuleConstant(.coverageDenominator, Exact(denominator))])
  }

  @Test("with 318 the sub-provincial cities are left out above the line as well")
  func withoutSubProvincial() {
    #expect(
      country(covered: 333, denominator: 318).snapshot().figure(.coverage, .china).value == 100)
  }

  @Test("with 337 a municipality with a running agency counts as covered")
  func withMunicipalities() {
    var world = country(covered: 100, denominator: 337)
    world.addNode(unit: "110000")
    #expect(world.snapshot().figure(.covered, .china).value == 101)
    #expect(world.snapshot().figure(.coverage, .china).value == ratio(10_100, 337))
    world.dataset.settings.coverageDenominator = 333
    #expect(world.snapshot().figure(.covered, .china).value == 100)
  }

  @Test("42 of 46 provincial units are 91 %, of a unit's own prefectures")
  func ownPrefectures() {
    var world = FigureWorld()
    for number in 0..<46 { world.addPrefecture(String(420_100 + number)) }
    for number in 0..<42 { world.addNode(prefecture: String(420_100 + number)) }
    let figure = world.snapshot().figure(.coverage, area("420000"))
    #expect(figure.value?.text(decimals: 0) == "91")
    #expect(figure.lineage.working == "42 ÷ 46 × 100 = 91.3")
    #expect(figure.lineage.constants.isEmpty)
    #expect(figure.lineage.inputs.count == 42)
  }

  @Test("a municipality has no prefectures and so no coverage")
  func municipality() {
    let snapshot = country(covered: 5).snapshot()
    #expect(snapshot.figure(.coverage, area("110000")).value == nil)
    #expect(snapshot.figure(.covered, area("110000")).value == nil)
    #expect(snapshot.figure(.peopleCoverage, area("110000")).value == nil)
  }

  @Test(
    "running is opened by the day and not closed; blank is not running",
    arguments: [
      ("2020-06-30", nil, true), ("2020-07-01", nil, false), (nil, nil, false),
      ("2020-01-01", "2020-06-30", false), ("2020-01-01", "2020-07-01", true),
    ] as [(String?, String?, Bool)])
  func running(opened: String?, closed: String?, isCovered: Bool) {
    var world = FigureWorld()
    world.addPrefecture("420100")
    world.addNode(prefecture: "420100", opened: opened, closed: closed)
    let snapshot = world.snapshot()
    #expect(snapshot.figure(.coverage, area("420000")).value == (isCovered ? 100 : 0))
    #expect(snapshot.nodes(of: area("420100")).count == (isCovered ? 1 : 0))
    #expect(snapshot.standing(ofPrefecture: area("420100"))?.isCovered == isCovered)
  }

  @Test("only the covering kinds cover, and the package names them")
  func coveringKinds() {
    var world = FigureWorld()
    world.addPrefecture("420100")
    world.addNode(.tisc, prefecture: "420100")
    #expect(world.snapshot().figure(.coverage, area("420000")).value == 0)
    world.dataset.settings.coveringKinds = [.agency, .tisc]
    #expect(world.snapshot().figure(.coverage, area("420000")).value == 100)
  }

  @Test("two nodes in a prefecture cover it once")
  func coveredOnce() {
    var world = FigureWorld()
    world.addPrefecture("420100")
    world.addPrefecture("420200")
    world.addNode(prefecture: "420100")
    world.addNode(prefecture: "420100")
    let figure = world.snapshot().figure(.coverage, area("420000"))
    #expect(figure.value == 50)
    #expect(figure.lineage.inputs.map(\.origin.line) == [2, 3])
  }

  @Test("the people covered are those of the covered prefectures")
  func people() {
    var world = FigureWorld()
    world.addPrefecture("420100", population: 9_000_000)
    world.addPrefecture("420200", population: 3_000_000)
    world.addNode(prefecture: "420100")
    #expect(world.snapshot().figure(.peopleCoverage, area("420000")).value == 75)
    #expect(world.snapshot().figure(.peopleCoverage, .china).value == 75)
    world.addPrefecture("420300", population: nil)
    #expect(world.snapshot().figure(.peopleCoverage, .china).value == nil)
  }

  @Test("a dataset without nodes has no coverage, not 0 %")
  func noNodes() {
    var world = FigureWorld()
    world.addPrefecture("420100")
    for key in [FigureKey.coverage, .covered, .nodes, .peopleCoverage] {
      #expect(world.snapshot().figure(key, .china).value == nil)
    }
  }

  @Test("XPCC's nodes cover no prefecture of Xinjiang and are not in the country's count")
  func corpsApart() {
    var world = FigureWorld(provinces: ["650000", "660000"])
    world.addPrefecture("650100", of: "650000")
    world.addNode(unit: "660000", prefecture: "650100")
    world.addNode(.tisc, unit: "650000", prefecture: "650100")
    let snapshot = world.snapshot()
    #expect(snapshot.figure(.coverage, area("650000")).value == 0)
    #expect(snapshot.figure(.nodes, area("650000")).value == 1)
    #expect(snapshot.figure(.nodes, .xpcc).value == 1)
    #expect(snapshot.figure(.nodes, .china).value == 1)
  }

  @Test("a prefecture stands with its nodes, their services and its centres")
  func prefectureStanding() throws {
    var world = FigureWorld()
    world.addPrefecture("420100")
    world.addCentre("A", prefecture: "420100")
    world.addNode(.tisc, prefecture: "420100", services: [.business])
    world.addNode(.tisc, prefecture: "420100", services: [.information])
    world.addNode(.hall, prefecture: "420100", closed: "2020-01-01", services: [.government])
    let standing = try #require(world.snapshot().standing(ofPrefecture: area("420100")))
    #expect(standing.nodes == [.tisc: 2])
    #expect(standing.services == [.business, .information])
    #expect(standing.centres == ["A"])
    #expect(!standing.isCovered)
    #expect(world.snapshot().standing(ofPrefecture: area("999900")) == nil)
  }
}
