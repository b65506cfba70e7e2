import Domain
import Surface
import Testing
import Wording

@testable import Interface

@Suite("Maps, ranks, heat maps and funnels")
struct PictureTests {
  private let hubei = AreaCode(number: 420_000)

  private func choices(_ model: Model) -> [ChoiceList.Choice] {
    guard case .choice(let list, _)? = model.overlay else { return [] }
    return list.choices
  }

  @Test("m offers the lights, every figure and every indicator, the one shown in hand")
  func layers() async throws {
    var model = try await SampleDashboard.model()
    model.layer = .figure(.passRate)
    model.type(keys: "m")
    let offered = choices(model)
    #expect(offered.first == .layer(.light))
    #expect(offered.contains(.layer(.figure(.received))))
    #expect(offered.contains { if case .layer(.indicator) = $0 { true } else { false } })
    guard case .choice(_, let cursor)? = model.overlay else { return }
    #expect(offered[cursor] == .layer(.figure(.passRate)))
    _ = update(&model, .keyPressed(.down))
    _ = update(&model, .keyPressed(.enter))
    #expect(.layer(model.layer) == offered[cursor + 1] && model.overlay == nil)
  }

  @Test("every layer can be shown, with its name and a step for every province that has a figure")
  func everyLayer() async throws {
    var model = try await SampleDashboard.model()
    let snapshot = try #require(model.scene).snapshot
    for layer in snapshot.layers.dropFirst() {
      model.layer = layer
      let scene = try #require(model.scene)
      let map = scene.provinceMap()
      let legend = map.legend.filter { $0.style.ground != .base }
      #expect(legend.map(\.sign) == ["1", "2", "3", "4", "5"], "\(layer)")
      for row in map.rows {
        let hasFigure = row.cells["value"]?.text != "–"
        #expect((row.ground != .base) == hasFigure, "\(layer) \(row.id)")
        #expect(row.cells["value"]?.why != nil || !hasFigure, "\(layer) \(row.id)")
      }
      #expect(view(model).lines().joined().contains(layer.title(in: snapshot).en.prefix(20)))
    }
  }

  @Test(
    "the legend of every layer is whole, to the places without a figure",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)],
    [GlyphSet.unicode, .ascii])
  func wholeLegend(size: Size, glyphs: GlyphSet) async throws {
    // What shows ASCII alone shows English.
    for language in Language.allCases where glyphs == .unicode || language == .en {
      var model = try await SampleDashboard.model(size, language)
      model.glyphs = glyphs
      let snapshot = try #require(model.scene).snapshot
      for layer in snapshot.layers.dropFirst() {
        model.layer = layer
        let parts = try #require(model.scene).provinceMap().legend
        let steps = parts.filter { $0.style.ground != .base }
        let last = try #require(parts.last)
        let isASCII = glyphs == .ascii
        func drawn(_ text: String) -> String {
          isASCII ? text.replacing("≥ ", with: ">=").replacing("–", with: "-") : text
        }
        let sign = drawn(last.sign)
        // Wide, tight, or a scale.
        let forms = [
          "5 \(drawn(steps[4].words)) ", "5\(drawn(steps[4].words)) ",
          "4 \(steps[4].words.drop { "≥ ".contains($0) }) 5 ",
        ]
        let line = try #require(
          view(model).lines().first { line in forms.contains { line.contains($0) } },
          "\(layer) \(language)")
        #expect(
          last.style.ground != .base
            || line.contains("\(sign)\(last.words) ") || line.contains("\(sign) \(last.words) "),
          "\(layer) \(language) \(line)")
      }
    }
  }

  @Test(
    "a step of the map begins at the figure its legend says, and each is a fifth of the provinces")
  func fifths() async throws {
    var model = try await SampleDashboard.model()
    let snapshot = try #require(model.scene).snapshot
    for layer in snapshot.layers.dropFirst() {
      model.layer = layer
      let map = try #require(model.scene).provinceMap()
      let grounds = map.legend.map(\.style.ground).filter { $0 != .base }
      var steps: [[(value: Double, text: String)]] = grounds.map { _ in [] }
      for row in map.rows where row.id != .area(.xpcc) {
        guard let step = grounds.firstIndex(of: row.ground), let cell = row.cells["value"],
          case .number(let value) = cell.key
        else { continue }
        steps[step].append((value, cell.text))
      }
      let count = steps.reduce(0) { $0 + $1.count }
      let distinct = Set(steps.joined().map(\.value)).count == count
      for (index, step) in steps.enumerated() {
        guard let least = step.min(by: { $0.value < $1.value }) else { continue }
        if index > 0 { #expect(map.legend[index].words == "≥" + least.text, "\(layer)") }
        let below = steps[..<index].joined().map(\.value).max()
        #expect(below.map { $0 < least.value } != false, "\(layer)")
        if distinct { #expect(abs(step.count * 5 - count) < 5, "\(layer)") }
      }
    }
  }

  @Test("an indicator on the map is that of its ranking, and w says which row it is")
  func indicator() async throws {
    var model = try await SampleDashboard.model()
    let snapshot = try #require(model.scene).snapshot
    let ranking = try #require(
      snapshot.dataset.indicators.lazy.compactMap { snapshot.ranking(indicator: $0.id) }.first)
    model.layer = .indicator(ranking.indicator.id)
    let map = try #require(model.scene).provinceMap()
    for row in ranking.rows {
      let tile = try #require(map.rows.first { $0.id == .area(row.area) })
      let why = try #require(tile.cells["value"]?.why)
      #expect(why.lineage.inputs.map(\.origin) == [row.observation.origin])
    }
  }

  @Test("the heat map has a row a province, what is missing as missing and parts of months hatched")
  func heat() async throws {
    let model = try await SampleDashboard.model()
    let scene = try #require(model.scene)
    for (width, months) in [(78, 12), (118, 24), (198, 36)] {
      let listing = scene.ranking(.received, in: width)
      for row in listing.rows {
        guard case .area(let code) = row.id,
          case .heat(let values, let steps, let isPartial)? = row.cells["heat"]?.picture
        else { continue }
        #expect(values.count == months)
        let series = scene.snapshot.series(.received, code, months: months)
        #expect(values == series.values.map { $0?.double })
        #expect(
          isPartial == scene.snapshot.figure(.received, code).completeness?.isPartial ?? false)
        #expect(steps.borders == steps.borders.sorted())
      }
    }
    var page = model
    page.path = [.pane(.overview), .ranking(.received)]
    let lines = view(page).lines()
    #expect(lines.contains { $0.contains("missing") && $0.contains("not all in") })
    #expect(lines.contains { $0.contains("2018-07") && $0.contains("2020-06") })
  }

  @Test("bars of ranks stand on one scale, and only their own figure decides their length")
  func ranks() async throws {
    let scene = try #require(try await SampleDashboard.model().scene)
    for key in FigureKey.ofAreas {
      let bars = scene.ranking(key, in: 118).rows.compactMap { row -> (Double, Double)? in
        guard case .rank(let value, let scale, _)? = row.cells["bar"]?.picture, !row.isApart
        else { return nil }
        return (value, scale)
      }
      #expect(Set(bars.map(\.1)).count <= 1, "\(key)")
      #expect(bars.allSatisfy { $0.0 <= $0.1 }, "\(key)")
    }
  }

  @Test("the funnel of a centre has its counts and shares, as the table beside it")
  func funnel() async throws {
    var model = try await SampleDashboard.model()
    let snapshot = try #require(model.scene).snapshot
    let centre = try #require(
      snapshot.centres(of: hubei).first {
        snapshot.figure(.granted, centre: $0.id).value != nil
      })
    model.path = [.pane(.protection), .centre(centre.id)]
    let lines = view(model).lines()
    let start = try #require(lines.firstIndex { $0.contains("step by step") })
    for (offset, key) in [FigureKey.received, .accepted, .passed, .granted].enumerated() {
      let count = snapshot.figure(key, centre: centre.id).value?.grouped(decimals: 0) ?? "–"
      #expect(lines[start + 1 + offset].contains(" \(count) "))
    }
    let rate = try #require(snapshot.figure(.passRate, centre: centre.id).value)
    #expect(lines[start + 3].contains(rate.grouped(decimals: 1) + " %"))
  }

  @Test("the page of a province shows how far each ladder is, up to the rung that is asked for")
  func ladders() async throws {
    let scene = try #require(try await SampleDashboard.model().scene)
    for row in scene.measures(of: hubei, in: 60).rows {
      guard case .ladder(let states)? = row.cells["target"]?.picture,
        case .measure(let id) = row.id
      else { continue }
      let judgement = try #require(scene.snapshot.judgement(id, hubei))
      let ladder = scene.snapshot.measure(id)?.ladder ?? ""
      let goal = scene.snapshot.rung(judgement.requiredRung ?? "", ladder: ladder)?.order
      #expect(states.count == goal, "\(id)")
      #expect((judgement.light == .done) == !states.contains(.ahead), "\(id)")
    }
  }
}
