import Domain
import Loading
import Reports
import Testing

@testable import Sample

@Suite("The sample as offices send it")
struct OfficeDatasetTests {
  private static let office = OfficeDataset(seed: 2020, asOf: Day("2020-06-30") ?? Day(number: 0))

  @Test("is what the tree keeps under SampleData/office")
  func isKept() {
    for file in Self.office.files {
      let isSame = Sheet.bytes("SampleData/office/\(file.path)") == file.bytes
      #expect(isSame, "\(file.path)")
    }
  }

  @Test("stays under 4 MB")
  func isSmall() {
    #expect(Self.office.files.reduce(0) { $0 + $1.bytes.count } < 4_000_000)
  }

  @Test("loads without a fault, and says that it is a sample")
  func loads() async throws {
    let loaded = try await LoadedSample.loadedOffice
    #expect(loaded.diagnostics.map(\.message.en) == [])
    #expect(loaded.files.allSatisfy { $0.rowsLeftOut == 0 })
    #expect(loaded.dataset.settings.isSample)
  }

  @Test("holds the same rows")
  func sameRows() async throws {
    let strict = try await LoadedSample.loaded.dataset
    let office = try await LoadedSample.loadedOffice.dataset
    func same<Row: Hashable>(
      _ rows: KeyPath<Dataset, [Row]>, _ origin: WritableKeyPath<Row, Origin>
    ) -> Bool {
      func counts(_ dataset: Dataset) -> [Row: Int] {
        let plain = dataset[keyPath: rows].map { row in
          var row = row
          row[keyPath: origin] = Origin(file: "", line: 0)
          return row
        }
        return Dictionary(plain.map { ($0, 1) }, uniquingKeysWith: +)
      }
      return counts(strict) == counts(office)
    }
    #expect(same(\.chapters, \.origin))
    #expect(same(\.articles, \.origin))
    #expect(same(\.units, \.origin))
    #expect(same(\.prefectures, \.origin))
    #expect(same(\.measures, \.origin))
    #expect(same(\.ladders, \.origin))
    #expect(same(\.rungDates, \.origin))
    #expect(same(\.stageEvents, \.origin))
    #expect(same(\.indicators, \.origin))
    #expect(same(\.observations, \.origin))
    #expect(same(\.targets, \.origin))
    #expect(same(\.centres, \.origin))
    #expect(same(\.centreMonths, \.origin))
    #expect(same(\.nodes, \.origin))
    #expect(same(\.serviceItems, \.origin))
    #expect(same(\.networkMonths, \.origin))
  }

  @Test("holds the same cases: by centre, kind, month and outcome, and the days they took")
  func sameCases() async throws {
    let strict = try #require(try await LoadedSample.loaded.dataset.ledger.ledger).total
    let office = try #require(try await LoadedSample.loadedOffice.dataset.ledger.ledger).total
    #expect(strict.rows > 20_000)
    #expect(office == strict)
  }

  @Test(
    "gives the same report to the last digit",
    arguments: ["2020-02-15", "2020-06-30", "2020-12-31"])
  func sameReport(day: String) async throws {
    let day = try #require(Day(day))
    func report(_ loaded: LoadedDataset) -> [Substring] {
      var loaded = loaded
      // What it was made from is other files.
      loaded.files = []
      let snapshot = Snapshot(loaded.dataset, asOf: day)
      return SnapshotReport(snapshot, of: loaded).json().split(separator: "\n")
    }
    let strict = report(try await LoadedSample.loaded)
    let office = report(try await LoadedSample.loadedOffice)
    #expect(strict.count > 100)
    for (one, other) in zip(strict, office) where one != other {
      Issue.record("\(one.prefix(200)) is \(other.prefix(200))")
    }
    #expect(strict.count == office.count)
  }

  @Test("why leads to the row of the workbook or the text that holds the figure as it was typed")
  func lines() async throws {
    let snapshot = Snapshot(
      try await LoadedSample.loadedOffice.dataset, asOf: try #require(Day("2020-06-30")))
    let areas = [AreaCode.china, AreaCode(number: 420_000)]
    let ofLights = snapshot.dataset.measures.flatMap { measure in
      areas.flatMap { snapshot.judgement(measure.id, $0)?.lineage.inputs ?? [] }
    }
    let ofFigures = FigureKey.ofAreas.flatMap { snapshot.figure($0, areas[1]).lineage.inputs }
    // Of each file a few rows with a number: rungs and yes or no are typed in words.
    let inputs = (ofLights + ofFigures)
      .filter { $0.rows == nil && $0.value.flatMap { Exact($0) } != nil }
    var tried: [String: Int] = [:]
    for input in inputs where tried[input.origin.file, default: 0] < 4 {
      tried[input.origin.file, default: 0] += 1
      let line = await LoadedSample.officeStore.sourceLine(at: input.origin)
      #expect(line.fault == nil && line.origin == input.origin)
      guard let value = input.value else { continue }
      let typed = snapshot.written(input) ?? value
      #expect(
        line.cells.contains {
          $0.text == typed || (Exact($0.text) != nil && Exact($0.text) == Exact(value))
        },
        "\(input) is not in \(line.cells.map(\.text))")
    }
    #expect(tried.keys.contains { $0.hasSuffix(".xlsx") })
    #expect(tried.keys.contains { $0.hasSuffix(".csv") })
  }

  @Test("holds every kind of dirt it is there for")
  func isDirty() async throws {
    let loaded = try await LoadedSample.loadedOffice
    let found = loaded.files.compactMap(\.understanding).filter(\.isLenient)
    let written = loaded.dataset.written.values.flatMap(\.values)

    #expect(Set(loaded.files.map(\.encoding)) == ["utf-8", "gb18030", "xlsx"])
    #expect(
      Set(found.flatMap(\.left).map(\.reason)).isSuperset(of: [
        .blank, .aboveHeader, .total, .remark,
      ]))
    #expect(Set(found.flatMap(\.columns).flatMap(\.factors)) == ["0.0001", "10000"])
    #expect(Set(found.map(\.headerRows)) == [1, 2])
    #expect(Set(found.compactMap(\.unitLine)).isSuperset(of: ["万人", "万人次"]))
    for sign in [",", "%", "％", "５", "约", "不足", "亿元"] {
      #expect(written.contains { $0.contains(sign) }, "\(sign)")
    }
  }
}
