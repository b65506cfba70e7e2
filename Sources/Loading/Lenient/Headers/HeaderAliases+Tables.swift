extension HeaderAliases {
  /// Headings that mean the same in every table.
  static let shared = """
    code 代码 行政区划代码 区划代码 地区代码
    area 地区 区域 省份 省市 省区市 省自治区直辖市 行政区 行政区划 所在地区 地区代码 区域代码
    unit 省份 省市 省区市 地区 所在省份 所属省份 填报单位 报告单位 计量单位 单位
    prefecture 地市 市州 地级市 城市 所在城市 所属地市
    period 期间 时期 月份 年月 统计月份 报告期 统计期 统计时间 所属期 时间 年份 年度
    name_zh 名称 中文名称 中文名 全称
    name_en 英文名称 英文名
    kind 类别 类型 种类 性质
    approved_on 批复日期 批复时间 批准日期 同意建设日期
    accepted_on 验收日期 验收时间
    opened_on 挂牌运行日期 运行日期 启用日期 挂牌日期 运行时间 开放日期
    closed_on 关闭日期 撤销日期 停运日期
    due_on 完成时限 截止日期 完成期限 时限
    recorded_on 填报日期 录入日期 发布日期 上报日期 报送日期 报出日期 填表日期 填报时间 上报时间 报送时间
    value 数值 值 数据 指标值 完成值 完成情况 本期值
    bound 数值性质 界限
    status 状态 数据状态
    source 来源 数据来源
    note 备注 说明 附注
    population 人口 常住人口 人口数
    indicator 指标 指标代码 指标名称 指标编号
    measure 任务 任务代码 任务编号 措施
    baseline 基期值 基数 基准值
    baseline_period 基期 基准期
    downtime_minutes 故障时长 停机时长 停机时间 故障时间
    centre 中心 中心名称 保护中心 保护中心名称 机构名称 单位名称
    """

  /// The headings of each table's own fields.
  static let tables: [String: String] = [
    "units": """
    short_zh 简称 中文简称
    abbr_zh 一字简称
    abbr_en 英文缩写 字母代码
    region 区域 大区 所属区域
    """,
    "prefectures": """
    name_zh 名称 地市 地级市 市州 城市
    unit 省份 所属省份
    sub_provincial 副省级 是否副省级 副省级城市
    population_bound 人口性质
    """,
    "centres": """
    id 编号 代码 中心代码 中心编号
    name_zh 名称 中心名称 保护中心名称 保护中心
    industries 产业 行业 服务产业 预审领域 产业领域 领域
    staff_authorised 编制 编制数 核定编制 编制人数
    staff 人员 实有人数 在岗人数 在编人数 人员数
    capacity_per_month 月产能 月处理能力 月服务能力
    service_days 服务时限 承诺时限 审限
    pre_examination 快速预审 预审
    confirmation 快速确权 确权
    enforcement 快速维权 维权
    mediation 纠纷调解 调解
    navigation 专利导航 导航
    """,
    "centre_months": """
    received 预审请求量 预审申请量 收案量 请求量 申请量 预审接收量
    accepted 预审受理量 受理量
    passed 预审合格量 通过量 合格量 预审通过量
    failed 不合格量 预审不合格量 不通过量
    withdrawn 撤回量 预审撤回量
    granted 快速授权量 授权量
    days_mean 平均预审周期 平均用时 平均预审用时 预审周期
    days_median 预审周期中位数 用时中位数
    days_p90 预审周期九十分位 用时九十分位 90分位用时
    backlog 积压量 在办量 预审积压量 预审在办量
    confirmation_accepted 快速确权受理 快速确权受理量 确权受理量
    confirmation_closed 快速确权结案 快速确权结案量 确权结案量
    enforcement_accepted 维权案件受理量 维权受理量 快速维权受理量
    enforcement_closed 维权案件结案量 维权结案量 结案量 快速维权结案量
    enforcement_days 平均结案周期 维权平均结案周期 维权平均用时
    mediation_accepted 调解受理 调解受理量
    mediation_closed 办结 调解办结 调解办结量
    mediation_settled 调解成功 调解成功量
    downtime_minutes 故障时长 停机时长
    satisfaction 满意度 服务满意度
    """,
    "cases": """
    id 案号 编号 案件编号 案件号
    kind 案件类型 业务类型 类型
    received_on 收案日期 接收日期 收文日期 请求日期
    accepted_on 受理日期 立案日期
    closed_on 结案日期 办结日期
    outcome 结果 结案方式 处理结果 办理结果
    granted_on 授权日期 授权公告日
    """,
    "nodes": """
    id 编号 代码 节点编号 网点编号
    name_zh 名称 机构名称 节点名称 网点名称
    batch 批次
    address 地址 办公地址
    phone 电话 联系电话
    hours 服务时间 办公时间 开放时间
    business 业务服务
    government 政务服务
    information 信息服务
    """,
    "service_items": """
    id 编号 代码 事项编码 事项编号
    class 服务类别 事项类别 类别
    name_zh 名称 事项名称 服务事项
    online_level 网办深度 网上办理深度 办理深度
    network_entry 网上入口 是否入网 一网通办
    hall_window 大厅窗口 窗口办理 是否进大厅
    since 开通日期 起始日期 实施日期
    """,
    "network_months": """
    unit 省份 地区 省市 省区市
    visits 访问量 访问人次 浏览量
    cases 办件量 办理量 业务量
    consultations 咨询量 咨询人次 咨询次数
    """,
    "indicators": """
    id 代码 编号 指标代码
    name_zh 名称 指标名称
    unit 单位 计量单位
    direction 方向
    decimals 小数位数 小数位
    frequency 频率 报告频率 报送频率
    level 层级 级别
    scope_note 口径 口径说明 统计口径
    """,
    "targets": """
    value 目标 目标值
    applicable 适用 是否适用
    """,
    "stage_events": """
    on 日期 时间 发生日期
    rung 阶段 进度 进展 所处阶段
    document 文件 文号 依据 文件名称
    """,
  ]
}
