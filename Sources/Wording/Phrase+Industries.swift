public import Domain

/// The industries that protection centres serve.
extension Phrase {
  /// An industry of the data files (`centres.industries`) in both languages; one that is not known
  /// is printed as it stands.
  public static func industry(_ raw: String) -> Phrase {
    Phrase(zh: raw, en: industryNames[raw] ?? raw)
  }

  /// The names that the offices' notices on protection centres use.
  private static let industryNames: [String: String] = [
    "新一代信息技术": "new-generation IT", "电子信息": "electronic information",
    "光电子信息": "optoelectronic information", "光电": "optoelectronics", "互联网": "internet",
    "物联网": "internet of things", "大数据": "big data", "人工智能": "artificial intelligence",
    "集成电路": "integrated circuits", "软件": "software", "新型显示": "new displays",
    "高端装备": "high-end equipment", "高端装备制造": "high-end equipment",
    "先进制造": "advanced manufacturing", "装备制造": "equipment manufacturing",
    "现代装备制造": "modern equipment manufacturing", "智能制造": "smart manufacturing",
    "智能制造装备": "smart manufacturing equipment", "智能装备": "smart equipment",
    "机器人": "robots", "机器人及智能硬件": "robots and smart hardware", "起重设备": "lifting equipment",
    "汽车及零部件": "vehicles and parts", "新能源汽车": "new-energy vehicles",
    "航空航天": "aerospace", "轨道交通": "rail transport", "船舶与海洋工程": "ships and offshore engineering",
    "海洋": "marine industry", "新能源": "new energy", "节能环保": "energy saving and environment",
    "新能源和节能环保": "new energy and environment", "电池": "batteries", "电力装备": "power equipment",
    "石油开采加工": "oil extraction and processing", "石油开采及加工": "oil extraction and processing",
    "化工": "chemicals", "新材料": "new materials", "先进材料": "advanced materials",
    "建材": "building materials",
    "稀土": "rare earths", "生物": "biology", "生物医药": "biomedicine", "生物产业": "bioindustry",
    "生物制品制造": "biological products", "医疗器械": "medical devices",
    "中医药": "traditional Chinese medicine",
    "现代农业": "modern farming", "现代化农业": "modern farming", "种业": "seeds", "现代食品": "modern food",
    "食品": "food", "现代纺织": "modern textiles", "纺织": "textiles", "家电": "home appliances",
    "家具": "furniture", "陶瓷": "ceramics", "灯饰": "lighting", "五金": "hardware", "玩具": "toys",
    "创意设计": "creative design", "珠宝加工": "jewellery", "数字创意": "digital creation",
  ]
}
