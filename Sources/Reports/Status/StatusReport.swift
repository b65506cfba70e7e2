public import Domain
import Wording

/// Where the headline targets stand, as a monitoring plugin says it (DATA, "The command line";
/// Monitoring Plugins Development Guidelines, "Plugin Output").
public struct StatusReport: Sendable {
  /// The state of a service, by the exit status that tells it.
  public enum State: Int32, CaseIterable, Sendable {
    /// Done, on track, due soon, without a light, or not applicable.
    case ok = 0
    /// Behind.
    case warning = 1
    /// Far behind, overdue or missed.
    case critical = 2
    /// Grey, or unreadable.
    case unknown = 3

    /// The word plugins say for it.
    var word: String {
      switch self {
      case .ok: "OK"
      case .warning: "WARNING"
      case .critical: "CRITICAL"
      case .unknown: "UNKNOWN"
      }
    }

    /// The state of one light.
    init(_ light: Light) {
      switch light {
      case .done, .onTrack, .dueSoon, .none, .notApplicable: self = .ok
      case .behind: self = .warning
      case .farBehind, .overdue, .missed: self = .critical
      case .noData, .stale, .insufficientData: self = .unknown
      }
    }

    /// The state of several: 2 before 1 before 3 before 0.
    init(_ lights: some Sequence<Light>) {
      let states = Set(lights.map { State($0) })
      self = [State.critical, .warning, .unknown].first { states.contains($0) } ?? .ok
    }
  }

  private let snapshot: Snapshot
  private let area: AreaCode
  private let measures: [Measure]

  /// The state of the headline targets in `area`, or of one measure.
  ///
  /// Nil for an area or a measure that the dataset does not have.
  public init?(_ snapshot: Snapshot, area: AreaCode = .china, measure: String? = nil) {
    guard area == .china || snapshot.unit(area) != nil else { return nil }
    self.snapshot = snapshot
    self.area = area
    guard let measure else {
      measures = snapshot.headlineTargets
      return
    }
    guard let found = snapshot.measure(measure) else { return nil }
    measures = [found]
  }

  private var lights: [Light] { measures.map { snapshot.light($0.id, area) ?? .none } }

  /// The exit status.
  public var state: State { measures.isEmpty ? .unknown : State(lights) }

  /// The first line with the counts and the performance data, then a line a measure.
  public func text(in language: Language) -> String {
    let place = area == .china ? Phrase.china : snapshot.unit(area)?.shortName ?? .china
    let counts = LightCounts(lights).present
      .sorted { $0.light.urgency < $1.light.urgency }
      .map { "\($0.count) \($0.light.name[language])" }
    let all = counts.isEmpty ? Phrase.noMeasures[language] : counts.joined(separator: ", ")
    let day = Phrase.day(snapshot.asOf)[language]
    let head = "ZHICHAN \(state.word) - \(place[language]), \(day): \(all)"
    let data = measures.map(performance).joined(separator: " ")
    let first = Self.plain(head) + (data.isEmpty ? "" : " | " + data)
    return ([first] + measures.map { Self.plain(line($0, language)) })
      .map { $0 + "\n" }.joined()
  }

  /// What a plugin says when there is nothing to judge: `message` is a sentence without a stop.
  public static func unknown(_ message: String) -> String {
    "ZHICHAN \(State.unknown.word) - \(plain(message))\n"
  }

  /// The text without what a plugin's line must not have: a bar would begin performance data.
  private static func plain(_ text: String) -> String {
    String(VisibleText.of(text).map { $0 == "|" ? "¦" : $0 })
  }

  private func line(_ measure: Measure, _ language: Language) -> String {
    let judgement = snapshot.judgement(measure.id, area)
    let light = judgement?.light ?? .none
    let words = MeasureWords(measure, snapshot, language)
    let target = words.target(judgement)
    let value = words.value(judgement) + (target == "–" ? "" : " (\(target))")
    return "\(light.mark) \(light.name[language]): \(measure.id) \(measure.name[language]) \(value)"
  }

  private func performance(_ measure: Measure) -> String {
    PerformanceDatum(measure, snapshot.judgement(measure.id, area), snapshot.constants).text
  }
}
