/// Something that has crossed a line.
public struct Alert: Hashable, Sendable {
  /// What it speaks of.
  public enum Subject: Hashable, Sendable {
    /// A measure in the country or a unit.
    case measure(String, AreaCode)
    /// A protection centre.
    case centre(String)
  }
  /// What it speaks of.
  public var subject: Subject
  /// Its light: amber or red.
  public var light: Light
  /// Why.
  public var lineage: Lineage

  /// What it is known by from day to day, so that what is said of it can be kept: that of its
  /// subject, `measure:1.1.06@420000` or `centre:hb-wuhan`.
  public var id: String {
    switch subject {
    case .measure(let id, let area): NoteSubject.measure(id, area).description
    case .centre(let id): NoteSubject.centre(id).description
    }
  }
}

extension Snapshot {
  /// The amber and red lights of every measure in the country and the units, and of every centre:
  /// the worst first, the country before the units.
  ///
  /// Looks at every light; keep the result.
  public func findAlerts() -> [Alert] {
    let areas = [AreaCode.china] + units.map(\.code)
    let measures = areas.flatMap { area in
      dataset.measures.compactMap { measure -> Alert? in
        guard let light = light(measure.id, area), light.isAlarming,
          let judgement = judgement(measure.id, area)
        else { return nil }
        return Alert(
          subject: .measure(measure.id, area), light: judgement.light, lineage: judgement.lineage)
      }
    }
    let centres = dataset.centres.compactMap { centre -> Alert? in
      guard let standing = standing(ofCentre: centre.id) else { return nil }
      return Alert(subject: .centre(centre.id), light: standing.light, lineage: standing.lineage)
    }
    let crossed = (measures + centres).filter(\.light.isAlarming)
    return crossed.enumerated()
      .sorted { ($0.element.light.urgency, $0.offset) < ($1.element.light.urgency, $1.offset) }
      .map(\.element)
  }
}

extension Light {
  /// Whether the light is amber or red.
  fileprivate var isAlarming: Bool { colourClass == .amber || colourClass == .red }
}
