import Domain

/// The text of the office dataset's datapackage.json.
struct OfficeDescriptor {
  /// A table and its files.
  struct Resource {
    let name: String
    let paths: [String]
    let isLenient: Bool
  }

  let asOf: Day
  let resources: [Resource]

  /// The JSON text.
  var text: String {
    """
    {
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": "zhichan-sample-office",
      "title": "Zhichan sample data as offices send it 知产示例数据（上报原表）",
      "description": "The figures of the sample in the files of offices; see README.md.",
      "zhichan": {"sample": true, "as_of": "\(asOf)", "programme_year": 2020},
      "resources": [
    \(resources.map(text).joined(separator: ",\n"))
      ]
    }

    """
  }

  private func text(_ resource: Resource) -> String {
    let quoted = resource.paths.map { "\"\($0)\"" }
    let path =
      quoted.count == 1 ? quoted[0] : "[\n      \(quoted.joined(separator: ",\n      "))\n    ]"
    let own = resource.isLenient ? ", \"zhichan\": {\"lenient\": true}" : ""
    return "    {\"name\": \"\(resource.name)\", \"type\": \"table\", \"path\": \(path)\(own)}"
  }
}
