public import Domain

extension UnitKind {
  /// The kind of a reporting unit.
  public var name: Phrase {
    switch self {
    case .province: Phrase(zh: "省", en: "province")
    case .autonomousRegion: Phrase(zh: "自治区", en: "autonomous region")
    case .municipality: Phrase(zh: "直辖市", en: "municipality")
    case .corps: Phrase(zh: "兵团", en: "production corps")
    }
  }
}

extension Region {
  /// The statistical region.
  public var name: Phrase {
    switch self {
    case .east: Phrase(zh: "东部", en: "East")
    case .central: Phrase(zh: "中部", en: "Central")
    case .west: Phrase(zh: "西部", en: "West")
    case .northeast: Phrase(zh: "东北", en: "Northeast")
    }
  }
}

extension NodeKind {
  /// The kind of a node.
  public var name: Phrase {
    switch self {
    case .agency: Phrase(zh: "综合性公共服务机构", en: "public service agency")
    case .tisc: Phrase(zh: "技术与创新支持中心（TISC）", en: "TISC")
    case .universityCentre: Phrase(zh: "高校信息服务中心", en: "university information centre")
    case .outlet: Phrase(zh: "信息公共服务网点", en: "service outlet")
    case .hall: Phrase(zh: "一站式服务大厅", en: "one-stop hall")
    case .window: Phrase(zh: "业务受理窗口", en: "filing window")
    case .assistance: Phrase(zh: "维权援助机构", en: "rights-assistance body")
    }
  }

  /// The kind in a column's heading.
  public var shortName: Phrase {
    switch self {
    case .agency: Phrase(zh: "机构", en: "agency")
    case .tisc: Phrase(zh: "TISC", en: "TISC")
    case .universityCentre: Phrase(zh: "高校", en: "univ.")
    case .outlet: Phrase(zh: "网点", en: "outlet")
    case .hall: Phrase(zh: "大厅", en: "hall")
    case .window: Phrase(zh: "窗口", en: "window")
    case .assistance: Phrase(zh: "援助", en: "assist.")
    }
  }
}

extension ServiceClass {
  /// The class of services.
  public var name: Phrase {
    switch self {
    case .business: Phrase(zh: "业务服务", en: "business services")
    case .government: Phrase(zh: "政务服务", en: "government services")
    case .information: Phrase(zh: "信息服务", en: "information services")
    }
  }

  /// The class in one character.
  public var initial: Phrase {
    switch self {
    case .business: Phrase(zh: "业", en: "B")
    case .government: Phrase(zh: "政", en: "G")
    case .information: Phrase(zh: "信", en: "I")
    }
  }
}

extension CentreService {
  /// The service line of a centre.
  public var name: Phrase {
    switch self {
    case .preExamination: Phrase(zh: "快速预审", en: "fast pre-examination")
    case .confirmation: Phrase(zh: "快速确权", en: "fast confirmation")
    case .enforcement: Phrase(zh: "快速维权", en: "fast enforcement")
    case .mediation: Phrase(zh: "纠纷调解", en: "mediation")
    case .navigation: Phrase(zh: "专利导航", en: "patent navigation")
    }
  }
}

extension CaseKind {
  /// The kind of a case.
  public var name: Phrase {
    switch self {
    case .preExamination: Phrase(zh: "预审", en: "pre-examination")
    case .confirmation: Phrase(zh: "确权", en: "confirmation")
    case .enforcement: Phrase(zh: "维权", en: "enforcement")
    case .mediation: Phrase(zh: "调解", en: "mediation")
    case .navigation: Phrase(zh: "导航", en: "navigation")
    }
  }
}

extension CaseOutcome {
  /// How a case ended.
  public var name: Phrase {
    switch self {
    case .passed: Phrase(zh: "合格", en: "passed")
    case .failed: Phrase(zh: "不合格", en: "failed")
    case .withdrawn: Phrase(zh: "撤回", en: "withdrawn")
    case .settled: Phrase(zh: "调解成功", en: "settled")
    case .closed: Phrase(zh: "办结", en: "closed")
    }
  }
}
