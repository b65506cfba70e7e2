import Domain

/// The text of datapackage.json.
struct DescriptorText {
  let asOf: Day
  /// The columns after those of the contract, by table.
  let background: [String: [String]]

  /// The JSON text.
  var text: String {
    let resources = TableDefinition.contract.map(resource).joined(separator: ",\n")
    return """
      {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "zhichan-sample",
        "title": "Zhichan sample data 知产示例数据",
        "description": "Synthetic operations around real names and national figures; see README.md.",
        "zhichan": {"sample": true, "as_of": "\(asOf)", "programme_year": 2020},
        "resources": [
      \(resources)
        ]
      }

      """
  }

  private func resource(_ table: TableDefinition) -> String {
    var fields = table.fields.map(field)
    fields += background[table.name, default: []].map {
      "{\"name\": \"\($0)\", \"type\": \"string\"}"
    }
    let keys = table.primaryKey.map { "\"\($0)\"" }.joined(separator: ", ")
    var schema = "\"primaryKey\": [\(keys)]"
    if !table.foreignKeys.isEmpty {
      schema += ",\n        \"foreignKeys\": [\n"
      schema += table.foreignKeys.sorted { $0.field < $1.field }.map(foreignKey)
        .joined(separator: ",\n")
      schema += "\n        ]"
    }
    return """
          {
            "name": "\(table.name)",
            "type": "table",
            "path": "\(table.name).csv",
            "scheme": "file",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": {
              "fields": [
      \(fields.map { "          " + $0 }.joined(separator: ",\n"))
              ],
              \(schema)
            }
          }
      """
  }

  private func foreignKey(_ key: ForeignKey) -> String {
    """
              {"fields": ["\(key.field)"], "reference": {"resource": "\(key.table)", \
    "fields": ["\(key.key)"]}}
    """
  }

  private func field(_ field: FieldDefinition) -> String {
    var constraints: [String] = field.isRequired ? ["\"required\": true"] : []
    let type: String
    switch field.type {
    case .text, .list: type = "string"
    case .whole: type = "integer"
    case .number: type = "number"
    case .truth: type = "boolean"
    case .day: type = "date"
    case .month:
      type = "string"
      constraints.append("\"pattern\": \"[0-9]{4}-(0[1-9]|1[0-2])\"")
    case .period:
      type = "string"
      constraints.append("\"pattern\": \"\(DescriptorText.periodPattern)\"")
    case .area:
      type = "string"
      constraints.append("\"pattern\": \"[0-9]{6}\"")
    case .choice(let words):
      type = "string"
      constraints.append("\"enum\": [\(words.map { "\"\($0)\"" }.joined(separator: ", "))]")
    }
    let tail =
      constraints.isEmpty ? "" : ", \"constraints\": {\(constraints.joined(separator: ", "))}"
    return "{\"name\": \"\(field.name)\", \"type\": \"\(type)\"\(tail)}"
  }

  /// A year, a half, a quarter, a month, a day, or a running total.
  private static let periodPattern =
    "[0-9]{4}(H[12]|Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])"
    + "|/[0-9]{4}-(0[1-9]|1[0-2]))?)?"
}
