public import Domain

/// A lineage in sentences: whatever it is of, there is a reason and a working, or what there is to
/// say of their absence.
extension Lineage {
  /// Why the figure or the light is what it is, in a sentence without a full stop; never empty.
  public func reasonPhrase(in snapshot: Snapshot) -> Phrase {
    let measure = measure.flatMap(snapshot.measure)
    if let reason {
      return reason.phrase(unit: measure?.unit) { rung in
        snapshot.rung(rung, ladder: measure?.ladder ?? "")?.name ?? Phrase(zh: rung, en: rung)
      }
    }
    switch subject {
    case .stated(let words): return words
    case .observation: return .asReported
    case .rollUp: return .countsOnly
    case .measure, .figure, .serviceLevel, .forecast, .requiredPace, .placement, .demand,
      .reporting:
      let rows = inputs.reduce(0) { $0 + ($1.rows ?? 1) }
      return rows == 0 ? .noRowCounts : .fromRows(rows, files: Set(inputs.map(\.origin.file)).count)
    }
  }

  /// The formula with its numbers, or why there is none; never empty.
  public var workingPhrase: Phrase {
    if let working { return Phrase(zh: working, en: working) }
    if reason?.isForLackOfData == true { return .nothingToWorkOut }
    switch subject {
    case .measure(.stage), .measure(.event), .measure(.batch): return .stagesAreCompared
    case .measure, .observation: return .figureAsItStands
    case .rollUp: return .lightsAreCompared
    case .serviceLevel: return .daysAreCompared
    case .stated: return inputs.isEmpty ? .nothingIsComputed : .rowsAreCounted
    case .forecast, .requiredPace, .placement, .demand, .reporting: return .ruleIsFollowed
    case .figure: return inputs.isEmpty ? .nothingToWorkOut : .rowsAreCounted
    }
  }

  /// The paragraph of the programme that asks for it; nil where its text is not kept.
  public func paragraph(in snapshot: Snapshot) -> String? {
    programmeLine.flatMap {
      ProgrammeText.paragraph($0, year: snapshot.dataset.settings.programmeYear)
    }
  }
}

extension Reason {
  /// Whether it tells that something is missing.
  fileprivate var isForLackOfData: Bool {
    switch self {
    case .growthBaseMissing, .dueWithoutFigure, .noFigure, .partMissing, .noTarget, .noBaseline,
      .ledgerBeingRead, .ledgerCancelled, .notApplicable:
      true
    default: false
    }
  }
}

extension Phrase {
  static let asReported = Phrase(zh: "文件中报送的数值", en: "as the file gives it")
  static let countsOnly = Phrase(
    zh: "只统计各项状态的数目，本身不亮灯", en: "the lights of the rows are counted; the group has none of its own")
  static let noRowCounts = Phrase(zh: "没有可计入的数据", en: "no row of the files counts for it")
  static let nothingToWorkOut = Phrase(
    zh: "没有算式：缺少数据", en: "none: what it would be worked out from is missing")
  static let stagesAreCompared = Phrase(
    zh: "没有算式：比较阶段和日期", en: "none: stages and days are compared")
  static let figureAsItStands = Phrase(
    zh: "没有算式：直接采用文件中的数值", en: "none: the figure is taken as the file has it")
  static let lightsAreCompared = Phrase(
    zh: "没有算式：比较各项状态", en: "none: the lights of the rows are compared")
  static let daysAreCompared = Phrase(
    zh: "没有算式：用时与时限相比", en: "none: the days are compared with the service level")
  static let ruleIsFollowed = Phrase(
    zh: "没有单一算式：按上述方法推算", en: "no single one: the method above is followed step by step")
  static let nothingIsComputed = Phrase(zh: "没有算式：不作计算", en: "none: nothing is computed")
  static let rowsAreCounted = Phrase(
    zh: "没有算式：逐行计数", en: "none: the rows below are counted, or the figure stands in one of them")

  static func fromRows(_ rows: Int, files: Int) -> Phrase {
    Phrase(
      zh: "由 \(files) 个文件的 \(rows) 行得出",
      en: "from \(rows) \(rows == 1 ? "row" : "rows") of \(files) \(files == 1 ? "file" : "files")")
  }
}
