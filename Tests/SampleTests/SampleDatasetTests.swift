import Domain
import Testing
import Wording

@testable import Sample

@Suite("The sample dataset")
struct SampleDatasetTests {
  private static let june = Day(validating: "2020-06-30")
  private static let sample = SampleDataset(seed: 2020, asOf: june)

  private static let embedded = [
    "articles": FactText.articles, "chapters": FactText.chapters,
    "indicators": FactText.indicators, "ladders": FactText.ladders,
    "measures": FactText.measures, "national_indicators": FactText.nationalIndicators,
    "prefectures": FactText.prefectures, "provinces": FactText.provinces,
    "protection_centres_2020": FactText.protectionCentres2020,
  ]

  @Test("builds in the facts as their files have them", arguments: embedded.keys.sorted())
  func facts(name: String) {
    let isSame = Sheet.text("Sources/Sample/Facts/\(name).csv") == Self.embedded[name]
    #expect(isSame, "run Tools/embed-facts.sh")
  }

  @Test("builds in the programme's text as its file has it")
  func programme() {
    let text = Sheet.text("Sources/Wording/Programme/opinions-2020.txt")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.count > 70)
    for (index, line) in lines.enumerated() {
      #expect(ProgrammeText.paragraph(index + 1, year: 2020) == (line.isEmpty ? nil : line))
    }
    #expect(ProgrammeText.paragraph(0, year: 2020) == nil)
    #expect(ProgrammeText.paragraph(lines.count + 1, year: 2020) == nil)
    #expect(ProgrammeText.paragraph(12, year: 2021) == nil)
  }

  @Test("is what the tree keeps under SampleData")
  func isKept() {
    for file in Self.sample.files {
      let isSame = Sheet.text("SampleData/\(file.path)") == file.text
      #expect(isSame, "\(file.path)")
    }
  }

  @Test("has the same bytes for the same seed")
  func isRepeatable() {
    let isSame = SampleDataset(seed: 2020, asOf: Self.june).files == Self.sample.files
    #expect(isSame)
  }

  @Test("differs for another seed, but not in what is real")
  func followsSeed() {
    let other = SampleDataset(seed: 7, asOf: Self.june)
    #expect(other.stories != Self.sample.stories)
    let real = [
      "datapackage.json", "units.csv", "chapters.csv", "articles.csv", "measures.csv",
      "ladders.csv", "indicators.csv",
    ]
    for (file, before) in zip(other.files, Self.sample.files) {
      let isSame = file.text == before.text
      #expect(isSame == real.contains(file.path), "\(file.path)")
    }
  }

  @Test("says its today, and leaves out the last month's file of two units")
  func honoursAsOf() {
    let march = SampleDataset(seed: 2020, asOf: Day(validating: "2020-03-31"))
    #expect(march.text("datapackage.json").contains("\"as_of\": \"2020-03-31\""))
    for story in march.stories where story.kind == .lateFile {
      let inMarch = march.reports(story.area, "2020-03")
      let inJune = (
        Self.sample.reports(story.area, "2020-03"), Self.sample.reports(story.area, "2020-06")
      )
      #expect(!inMarch)
      #expect(inJune == (true, false))
    }
  }

  @Test("stays under 12 MB")
  func isSmall() {
    #expect(Self.sample.files.reduce(0) { $0 + $1.text.utf8.count } < 12_000_000)
  }

  @Test("tells every kind of story, whatever the seed", arguments: [1, 7, 2020, UInt64.max])
  func stories(seed: UInt64) {
    let world = World(seed: seed)
    let roster = CentreRoster(world)
    let cast = Cast(world, centres: roster.established, manned: roster.units)
    let kinds = SampleStory.all(cast, world, roster).map(\.kind)
    #expect(Set(kinds) == Set(SampleStory.Kind.allCases))
  }
}

extension SampleDataset {
  /// Whether the network's file of a unit has a month.
  fileprivate func reports(_ unit: AreaCode, _ month: String) -> Bool {
    text("network_months.csv").split(separator: "\n").contains { $0.hasPrefix("\(unit),\(month),") }
  }

  /// The text of the file at `path`, blank for none.
  fileprivate func text(_ path: String) -> String {
    files.first { $0.path == path }?.text ?? ""
  }
}

extension Day {
  /// The day of a text known to be one; the first day of all otherwise.
  fileprivate init(validating text: String) { self = Day(text) ?? Day(number: 0) }
}
