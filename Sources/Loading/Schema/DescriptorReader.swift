import Domain
import Wording

/// A JSON file that a descriptor points to.
struct LinkedFile: Sendable {
  let source: SourceText
  let stamp: FileStamp
}

/// Reads the members of a descriptor that are understood, and notes what is wrong with them.
///
/// What is wrong is left out, with a diagnostic at its place; the rest is used.
struct DescriptorReader {
  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []
  /// The files of schemas and dialects that are given by their path.
  private(set) var linkedFiles: [LinkedFile] = []
  /// Reads such a file.
  let open: (String) throws(FileFault) -> LinkedFile

  init(_ source: SourceText, open: @escaping (String) throws(FileFault) -> LinkedFile) {
    self.source = source
    self.open = open
  }

  mutating func report(_ message: Phrase, at value: JSONValue, severity: Severity = .error) {
    let finding = Finding(code: "format-error", severity: severity, message: message)
    diagnostics.append(source.diagnostic(finding, at: value.range, from: source.top))
  }

  mutating func note(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// The member `name` read by `read`; nil when it is absent, and noted when `read` gives nil.
  mutating func member<Value>(
    _ name: String, of object: JSONValue, _ expected: Phrase, _ read: (JSONValue) -> Value?
  ) -> Value? {
    guard let value = object[name] else { return nil }
    guard let found = read(value) else {
      report(.memberIsNot(name, expected), at: value)
      return nil
    }
    return found
  }

  /// The package that `json` describes.
  mutating func package(_ json: JSONValue) -> PackageDescriptor {
    var package = PackageDescriptor()
    guard json.members != nil else {
      report(.memberIsNot("datapackage.json", .anObject), at: json)
      return package
    }
    if let own = json["zhichan"] {
      package.isOurs = true
      package.settings = settings(own)
    }
    package.settings.packageIdentity = json["id"]?.text ?? json["name"]?.text
    guard let resources = json["resources"] else {
      report(.memberMissing("resources"), at: json)
      return package
    }
    guard let items = resources.items, !items.isEmpty else {
      report(.memberIsNot("resources", .aFilledList), at: resources)
      return package
    }
    for item in items {
      guard let resource = resource(item) else { continue }
      guard !package.resources.contains(where: { $0.name == resource.name }) else {
        report(.resourceTwice(resource.name), at: item["name"] ?? item)
        continue
      }
      package.resources.append(resource)
    }
    checkReferences(of: &package, in: items)
    return package
  }

  private mutating func resource(_ json: JSONValue) -> ResourceDescriptor? {
    guard json.members != nil else {
      report(.memberIsNot("resources", .anObject), at: json)
      return nil
    }
    guard json["name"] != nil else {
      report(.memberMissing("name"), at: json)
      return nil
    }
    guard json["path"] != nil || json["data"] == nil else {
      let finding = Finding(code: "zhichan/inline-data", severity: .warning, message: .inlineData)
      diagnostics.append(source.diagnostic(finding, at: json.range, from: source.top))
      return nil
    }
    guard let name = member("name", of: json, .aText, \.text), let paths = paths(json),
      Self.isTable(json, paths)
    else { return nil }
    var resource = ResourceDescriptor(name: name, paths: paths)
    resource.encoding = member("encoding", of: json, .aText, \.text)
    if Self.format(json, paths) == "tsv" { resource.dialect.cells.delimiter = UInt8(ascii: "\t") }
    let usual = resource.dialect
    if let dialect = described("dialect", of: json, { $0.dialect($1, usual: usual) }) {
      resource.dialect = dialect
    }
    resource.isLenient = isLenient(json)
    resource.checksPrimaryKey = checksPrimaryKey(json)
    resource.schema = described("schema", of: json) { $0.schema($1) }
    return resource
  }

  /// Whether the resource is a table; a package may also hold texts, pictures and maps.
  private static func isTable(_ json: JSONValue, _ paths: [String]) -> Bool {
    let isSaid = json["type"]?.text == "table" || json["profile"]?.text == "tabular-data-resource"
    guard !isSaid, json["schema"] == nil else { return true }
    return json["type"] == nil && !otherFormats.contains(format(json, paths))
  }

  /// The format that the resource says, else the ending of its file, in lower case.
  private static func format(_ json: JSONValue, _ paths: [String]) -> String {
    if let format = json["format"]?.text { return format.lowercased() }
    guard let name = paths.first, let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Formats of files without rows.
  private static let otherFormats: Set<String> = [
    "json", "geojson", "topojson", "yaml", "yml", "md", "txt", "html", "xml", "pdf", "png", "jpg",
    "jpeg", "gif", "svg", "zip", "doc", "docx", "py", "r", "sql",
  ]

  /// The object `name` of `json`, inline or in a file of the folder, read by `read`.
  private mutating func described<Value>(
    _ name: String, of json: JSONValue, _ read: (inout DescriptorReader, JSONValue) -> Value
  ) -> Value? {
    guard let value = json[name] else { return nil }
    if value.members != nil { return read(&self, value) }
    guard let path = value.text else {
      report(.memberIsNot(name, .anObject), at: value)
      return nil
    }
    if let fault = ContainedPath.fault(in: path) {
      report(fault, at: value)
      return nil
    }
    do throws(FileFault) {
      let file = try open(path)
      linkedFiles.append(file)
      return self.read(file, with: read)
    } catch {
      report(error.message, at: value)
      return nil
    }
  }

  private mutating func read<Value>(
    _ file: LinkedFile, with read: (inout DescriptorReader, JSONValue) -> Value
  ) -> Value? {
    var reader = DescriptorReader(file.source, open: open)
    defer { diagnostics += reader.diagnostics }
    do throws(JSONFault) {
      return read(&reader, try JSONReader.value(of: file.source))
    } catch {
      let finding = Finding(code: "format-error", message: error.message)
      let range = error.offset..<error.offset + 1
      reader.diagnostics.append(
        file.source.diagnostic(finding, at: range, from: file.source.top))
      return nil
    }
  }

  private mutating func paths(_ json: JSONValue) -> [String]? {
    guard let path = json["path"] else {
      report(.memberMissing("path"), at: json)
      return nil
    }
    let items = path.items ?? [path]
    var paths: [String] = []
    for item in items {
      guard let text = item.text else {
        report(.memberIsNot("path", .aText), at: item)
        return nil
      }
      if let fault = ContainedPath.fault(in: text) {
        report(fault, at: item)
        return nil
      }
      paths.append(text)
    }
    guard !paths.isEmpty else {
      report(.memberIsNot("path", .aFilledList), at: path)
      return nil
    }
    return paths
  }
}
