import Domain
import Kiosk
import Loading
import Testing

/// The sample's figures and a clock that tests turn.
enum KioskSample {
  static let june = Day(number: 18_443)

  /// The sample's standing at the end of June 2020, read once.
  static let figures = Task {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let loaded = try await DatasetStore(folder: "/\(root)/SampleData").load(at: 0)
    return KioskModel.Figures(
      snapshot: Snapshot(loaded.dataset, asOf: june), keptSince: nil,
      diagnostics: loaded.diagnostics.count, readAt: 0)
  }

  static let hall = Hall(
    name: Phrase(zh: "武汉知识产权服务大厅", en: "Wuhan IP Service Hall"),
    province: AreaCode(number: 420_000), prefecture: AreaCode(number: 420_100), centre: "wuhan")

  /// A time on 1 June 2026, a Monday: `seconds` after noon, by both clocks.
  static func time(_ seconds: Int, day: Int = 0) -> KioskTime {
    let past = 43_200 + seconds
    return KioskTime(
      milliseconds: (day * 86_400 + seconds) * 1000,
      epoch: 1_780_315_200 + day * 86_400 + seconds,
      day: Day(number: 20_605).advanced(by: day + past / 86_400), secondOfDay: past % 86_400)
  }
}
