import Domain
import Surface
import Testing
import Wording

@testable import Interface

/// The whole programme on the sample: nothing of it may be without data, rule, owner or place.
@Suite struct CatalogueTests {
  @Test("the sample holds 7 chapters, 22 articles and 138 measures, each in its place")
  func whole() async throws {
    let snapshot = try await Self.snapshot()
    #expect(snapshot.dataset.chapters.count == 7)
    #expect(snapshot.dataset.articles.count == 22)
    #expect(snapshot.dataset.measures.count == 138)
    for chapter in snapshot.dataset.chapters {
      #expect(!snapshot.articles(ofChapter: chapter.id).isEmpty, "chapter \(chapter.id)")
    }
    for article in snapshot.dataset.articles {
      #expect(snapshot.chapter(article.chapter) != nil)
      #expect(!snapshot.measures(ofArticle: article.id).isEmpty, "article \(article.id)")
    }
  }

  @Test("every measure has an owner, a line of the programme, and what its rule needs")
  func terms() async throws {
    let snapshot = try await Self.snapshot()
    for measure in snapshot.dataset.measures {
      let owner = try #require(measure.owner, "\(measure.id) has no owner")
      #expect(!owner.zh.isEmpty && !owner.en.isEmpty, "\(measure.id)")
      #expect(measure.sourceLine > 0)
      #expect(
        Pane.allCases.map(\.rawValue).contains(measure.pane), "\(measure.id): \(measure.pane)")
      #expect(!measure.rule.sentence(snapshot.constants).zh.isEmpty)
      switch measure.rule {
      case .stage, .event:
        let ladder = try #require(measure.ladder, "\(measure.id) has no ladder")
        #expect(
          measure.requiredRung.flatMap { snapshot.rung($0, ladder: ladder) } != nil,
          "\(measure.id) requires no rung of \(ladder)")
        #expect(measure.dueOn != nil, "\(measure.id)")
      case .trendOnly:
        #expect(!measure.indicators.isEmpty, "\(measure.id) has no indicator")
      default:
        #expect(measure.target != nil && !measure.indicators.isEmpty, "\(measure.id)")
      }
      for id in measure.indicators { #expect(snapshot.indicator(id) != nil, "\(measure.id) \(id)") }
    }
  }

  @Test("every measure has data: a figure of each of its indicators, a move on its ladder")
  func data() async throws {
    let dataset = try await Self.snapshot().dataset
    let known = Set(dataset.observations.lazy.filter { $0.value != nil }.map(\.indicator))
    let moved = Set(dataset.stageEvents.map(\.measure))
    for measure in dataset.measures {
      for id in measure.indicators { #expect(known.contains(id), "\(measure.id): \(id)") }
      if measure.indicators.isEmpty || measure.rule == .stage || measure.rule == .event {
        #expect(moved.contains(measure.id), "\(measure.id) has no move")
      }
    }
  }

  @Test("every measure is judged, and of the light there is a reason", arguments: ["zh", "en"])
  func judged(language: String) async throws {
    let snapshot = try await Self.snapshot()
    let words = LineageWords(snapshot: snapshot, language: language == "zh" ? .zh : .en)
    for measure in snapshot.dataset.measures {
      let judgement = try #require(snapshot.judgement(measure.id, .china))
      #expect(judgement.light == .none ? measure.rule == .trendOnly : true, "\(measure.id)")
      #expect(words.reason(judgement.lineage, measure: measure.id)?.isEmpty == false)
    }
  }

  @Test(
    "every measure is reached by keys from the overview, on the programme's pane and on its own",
    arguments: zip([(120, 40), (80, 24)], Language.allCases))
  func reached(size: (Int, Int), language: Language) async throws {
    let size = Size(columns: size.0, rows: size.1)
    let start = try await SampleDashboard.model(size, language)
    guard case .loaded(let standing) = start.content else { return }
    // On the small screen every sixth: the lists are the same, and each look costs a picture.
    let step = size.rows < 40 ? 6 : 1
    for (number, measure) in standing.snapshot.dataset.measures.enumerated()
    where number % step == 0 {
      var model = start
      model.type(keys: "5'\(measure.id)")
      _ = update(&model, .keyPressed(.enter))
      expect(measure, on: model, "the programme's pane")
      guard let pane = Pane(rawValue: measure.pane), pane != .programme else { continue }
      model.type(keys: "1\(pane.number)")
      #expect(walk(&model, to: measure.id), "\(measure.id) is in no list of \(measure.pane)")
      expect(measure, on: model, measure.pane)
    }
  }

  /// Goes through the parts of the pane by Tab until the measure is a row, or a column, of one.
  private func walk(_ model: inout Model, to id: String) -> Bool {
    guard let scene = model.scene else { return false }
    for section in model.sections(scene) {
      if section.listing.rows.contains(where: { $0.id == .measure(id) }) {
        model.type(keys: "'\(id)")
        _ = update(&model, .keyPressed(.enter))
        return true
      }
      if section.listing.columns.contains(where: { $0.id == id }) {
        // The first column may be in hand before any key.
        for _ in section.listing.columns { _ = update(&model, .keyPressed(.left)) }
        for _ in section.listing.columns where model.states[model.page]?[section.id].column != id {
          _ = update(&model, .keyPressed(.right))
        }
        return true
      }
      _ = update(&model, .keyPressed(.tab))
    }
    return false
  }

  /// The number of the measure, or its name, is in the picture outside the line being typed.
  private func expect(_ measure: Measure, on model: Model, _ place: String) {
    let text = view(model).lines().joined(separator: "\n")
    #expect(
      text.contains(measure.id) || text.contains(measure.name[model.language]),
      "\(measure.id) is not seen on \(place) at \(model.size)")
    #expect(model.prompt == nil)
  }

  @Test("a province's page names the seven articles that ask nothing of localities")
  func nationalDuty() async throws {
    var model = try await SampleDashboard.model(Size(columns: 120, rows: 40), .zh)
    model.path.append(.province(AreaCode(number: 420_000)))
    let scene = try #require(model.scene)
    #expect(scene.nationalArticles.map(\.id) == ["2.5", "3.1", "3.2", "5.1", "5.3", "6.1", "6.2"])
    for article in scene.nationalArticles {
      model.type(keys: "'\(article.id) 国家层面")
      _ = update(&model, .keyPressed(.enter))
      let text = view(model).lines().joined(separator: "\n")
      #expect(text.contains("\(article.id) 国家层面任务"))
      #expect(text.contains("本条没有对各地的要求"))
    }
    let rows = scene.measures(of: AreaCode(number: 420_000), in: 60).rows
    let signs = try #require(rows.firstIndex { $0.id == .article("2.5") })
    #expect(rows[(signs + 1)...].contains { $0.id == .measure("2.5.04") })
    #expect(rows.filter { $0.id == .measure("2.5.04") }.count == 1)
  }

  private static func snapshot() async throws -> Snapshot {
    let model = try await SampleDashboard.model()
    guard case .loaded(let standing) = model.content else { throw NoSample() }
    return standing.snapshot
  }

  private struct NoSample: Error {}
}
