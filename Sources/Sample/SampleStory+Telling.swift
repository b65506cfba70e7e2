import Domain

extension SampleStory {
  /// The stories of `cast`, told with the names of `world`.
  static func all(_ cast: Cast, _ world: World, _ roster: CentreRoster) -> [SampleStory] {
    provinces(cast, world) + late(cast, world) + [drowning(cast, roster)]
  }

  private static func story(
    _ kind: Kind, _ unit: SampleUnit, _ measure: String?, zh: String, en: String
  ) -> SampleStory {
    SampleStory(
      kind: kind, area: AreaCode(unit.code) ?? .china, centre: nil, measure: measure,
      sentence: Phrase(zh: unit.shortZh + zh, en: "\(unit.nameEn): \(en)"))
  }

  private static func provinces(_ cast: Cast, _ world: World) -> [SampleStory] {
    [
      story(
        .farBehind, world.unit(cast.farBehind), "4.2.11", zh: "取消申请资助严重滞后，强省战略逾期",
        en: "subsidies far behind, its strategy overdue"),
      story(
        .coverageGap, world.unit(cast.coverageGap), "5.2.11", zh: "地市几乎没有公共服务机构",
        en: "almost no prefecture has a public service agency"),
      story(
        .earlyFinish, world.unit(cast.early), "4.2.10", zh: "一季度末已取消全部申请资助",
        en: "no filing subsidy left by the end of March"),
      story(
        .hairMiss, world.unit(cast.hairMiss), "4.1.07", zh: "全年质押融资增幅略低于20%",
        en: "pledge financing grows by a hair less than 20 % in the year"),
      story(
        .stageBack, world.unit(cast.wentBack), "1.1.06", zh: "强省战略征求意见后退回修改",
        en: "the strategy went back from consultation to drafting in May"),
      story(
        .standstill, world.unit(cast.stalled), "1.1.06", zh: "强省战略三月以来没有进展",
        en: "the strategy has not moved since March"),
      story(
        .revision, world.unit(cast.revision), "4.1.07", zh: "质押融资数据上调",
        en: "a pledge figure was revised upwards"),
    ]
      + cast.slowDesigns.sorted().map {
        story(
          .slowDesigns, world.unit($0), "4.2.11", zh: "取消外观设计资助滞后",
          en: "slow to end design subsidies")
      }
  }

  private static func late(_ cast: Cast, _ world: World) -> [SampleStory] {
    [
      story(
        .lateReporter, world.unit(cast.lateReporter), "5.2.08", zh: "一网通办数据直到十月才补报",
        en: "reach figures from the end of 2019 on come in October 2020")
    ]
      + cast.lateFiles.map {
        story(
          .lateFile, world.unit($0), nil, zh: "上月服务网络月报未报",
          en: "the network's file of the last month is missing")
      }
  }

  private static func drowning(_ cast: Cast, _ roster: CentreRoster) -> SampleStory {
    let centre = roster.centres.first { $0.id == cast.drowning }
    return SampleStory(
      kind: .drowningCentre, area: AreaCode(centre?.unit ?? "") ?? .china, centre: cast.drowning,
      measure: "2.2.07",
      sentence: Phrase(
        zh: "\(centre?.nameZh ?? "")积压逐月上升",
        en: "\(centre?.nameEn ?? ""): the backlog grows every month"))
  }
}
