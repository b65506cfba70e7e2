import Domain
import Loading

/// A dataset of a few areas, centres, indicators and measures, and one table as an office sends it.
struct OfficePackage {
  let folder = TemporaryFolder()

  static let strict: [String: String] = [
    "units": """
    code,kind,name_zh,short_zh,name_en,abbr_zh,abbr_en,region,population,map_column,map_row
    110000,municipality,北京市,北京,Beijing,京,BJ,East,1,1,1
    420000,province,湖北省,湖北,Hubei,鄂,HB,Central,1,2,2
    450000,autonomous_region,广西壮族自治区,广西,Guangxi,桂,GX,West,1,3,3
    660000,corps,新疆生产建设兵团,兵团,XPCC,兵,XPCC,West,1,4,4
    """,
    "prefectures": """
    code,unit,name_zh,name_en,kind,sub_provincial,population,population_bound
    420100,420000,武汉市,Wuhan,prefecture-level city,true,1,=
    422800,420000,恩施土家族苗族自治州,Enshi,autonomous prefecture,false,1,=
    """,
    "centres": """
    id,name_zh,name_en,unit
    wuhan,中国（武汉）知识产权保护中心,China (Wuhan) IP Protection Center,420000
    beijing,中国（北京）知识产权保护中心,China (Beijing) IP Protection Center,110000
    """,
    "indicators": """
    id,name_zh,name_en,unit,direction,accumulation,decimals,frequency,level
    pledge,专利质押融资金额,Pledge financing,亿元,up,flow,1,monthly,province
    cases,专利案件数,Cases,件,up,flow,0,quarterly,province
    rate,满意率,Satisfaction,%,up,rate,1,quarterly,province
    """,
    "measures": """
    id,article,name_zh,name_en,scope,kind,rule,ladder,unit,direction,frequency,level,pane,headline,source_line
    1.1,1,制定强省战略,Strategy,local,milestone,stage,plan,,up,quarterly,province,strategy,true,1
    4.1,1,扩大质押融资,Pledges,local,quantified,growth,,%,up,monthly,province,programme,true,2
    """,
    "ladders": """
    ladder,rung,order,name_zh,name_en
    plan,drafting,1,起草,Drafting
    plan,in_force,2,印发实施,In force
    """,
  ]

  /// What loading the dataset gives when `table` is the file `text`, lenient or strict.
  func load(
    _ table: String, _ text: String, isLenient: Bool = true
  ) async throws -> LoadedDataset {
    try await load(table, Array(text.utf8), isLenient: isLenient)
  }

  /// What loading the dataset gives when `table` is the file `bytes`.
  func load(
    _ table: String, _ bytes: [UInt8], isLenient: Bool = true, path: String = "sent.csv"
  ) async throws -> LoadedDataset {
    let names = Self.strict.keys.filter { $0 != table }.sorted()
    let strict = names.map { #"{"name": "\#($0)", "path": "\#($0).csv"}"# }
    let own = isLenient ? #", "zhichan": {"lenient": true}"# : ""
    let resources = strict + [#"{"name": "\#(table)", "path": "\#(path)"\#(own)}"#]
    folder.write(
      #"{"zhichan": {}, "resources": [\#(resources.joined(separator: ","))]}"#,
      to: "datapackage.json")
    for name in names { folder.write(Self.strict[name, default: ""] + "\n", to: "\(name).csv") }
    folder.write(bytes, to: path)
    return try await DatasetStore(folder: folder.path).load(at: 0)
  }
}

extension LoadedDataset {
  /// The state of the file that the office sent.
  var sent: FileReport? { files.first { $0.path == "sent.csv" } }
}
