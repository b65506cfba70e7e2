import Domain

/// The words by which clerks write the coded fields of the contract.
///
/// A field is known by the codes it may hold; of each, the words that mean it. Every code of the
/// domain's enumerations is here (a test compares them).
enum ChoiceWords {
  /// The code among `codes` that the folded text means; nil when it means none.
  static func code(_ folded: String, among codes: [String]) -> String? {
    let key = key(folded)
    if let code = codes.first(where: { self.key($0) == key }) { return code }
    return words.first { Set($0.keys) == Set(codes) }?.first { _, words in words.contains(key) }?
      .key
  }

  private static func key(_ text: String) -> String {
    text.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" }
  }

  private static let words: [[String: Set<String>]] = tables.map { lines in
    Dictionary(
      HeaderAliases.lines(lines).map { ($0.field, Set($0.headings.map(key))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A line for each code: the code, then its words.
  static let tables: [String] = [
    """
    province 省
    autonomous_region 自治区
    municipality 直辖市 市
    corps 兵团 生产建设兵团
    """,
    """
    East 东部 东部地区
    Central 中部 中部地区
    West 西部 西部地区
    Northeast 东北 东北地区
    """,
    """
    = 等于 准确 确数 精确 实数
    < 不足 小于 不到 低于 近 以内 以下
    > 超 超过 大于 高于 以上 突破
    ~ 约 大约 估计 左右 ≈
    """,
    """
    national 国家 国家级 全国 中央
    local 地方 地方级 各地
    """,
    """
    linear 线性 序时
    linear_to_zero 归零 清零
    threshold 限值 阈值
    growth 增长 增幅
    batch 批次
    stage 阶段 分阶段
    event 活动 事件
    trend_only 趋势 仅看趋势
    """,
    """
    up 上升 越高越好 增加 正向
    down 下降 越低越好 减少 逆向
    none 无 无方向 不分方向
    """,
    """
    flow 流量 当期数 当期
    running_total 累计 累计数
    stock 存量 期末数 时点数
    rate 比率 比例 均值
    """,
    """
    final 终稿 最终 终 定稿 正式 最终数 核实数
    preliminary 初步 初步数 初 快报 快报数 预计
    revised 修订 修订数 修正 更正 调整数
    """,
    """
    pre_examination 预审 快速预审 专利预审
    confirmation 确权 快速确权
    enforcement 维权 快速维权
    mediation 调解 纠纷调解
    navigation 导航 专利导航
    """,
    """
    passed 合格 通过 预审合格
    failed 不合格 不通过 未通过 预审不合格
    withdrawn 撤回 主动撤回
    settled 调解成功 达成协议 和解
    closed 办结 结案 已结
    """,
    """
    agency 综合性公共服务机构 公共服务机构 机构 综合机构
    tisc 技术与创新支持中心 技术与创新支持中心(tisc)
    university_centre 高校信息服务中心 高校中心 高校国家知识产权信息服务中心
    outlet 信息公共服务网点 网点 备案网点
    hall 一站式服务大厅 大厅 服务大厅
    window 业务受理窗口 窗口 受理窗口
    assistance 维权援助机构 维权援助中心 援助
    """,
    """
    business 业务 业务服务 业务类
    government 政务 政务服务 政务类
    information 信息 信息服务 信息类
    """,
    """
    national 国家 国家级
    province 省 省级
    city 市 地市 市级 地市级
    centre 中心 保护中心
    """,
    """
    strategy 战略 战略规划
    protection 保护 保护中心
    network 公共服务 公共服务网
    programme 任务 工作要点
    """,
    """
    monthly 月 每月 月度 月报
    quarterly 季 每季 季度 季报
    half_yearly 半年 每半年 半年报
    yearly 年 每年 年度 年报
    on_occurrence 不定期 随时 发生时 按需
    """,
  ]
}
