import Domain
import Loading

/// A faulty table in which `‹` marks the places where messages must point.
///
/// The marks are stripped before the table is loaded; where they stood is what the diagnostics
/// are compared with, so that a test shows the fault and its place in one text.
struct MarkedTable {
  static let mark: Unicode.Scalar = "‹"

  let text: String
  let places: [Spot]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var places: [Spot] = []
    var line = 1
    var column = 1
    var previous: Unicode.Scalar = " "
    for scalar in marked.unicodeScalars {
      if scalar == Self.mark {
        places.append(Spot(line: line, column: column))
        continue
      }
      text.append(scalar)
      let isNewLine = scalar == "\n" || scalar == "\r"
      if scalar == "\n", previous == "\r" {
        // The second half of CRLF.
      } else if isNewLine {
        line += 1
        column = 1
      } else if scalar != "\u{FEFF}" || line > 1 || column > 1 {
        column += 1
      }
      previous = scalar
    }
    self.text = String(text)
    self.places = places
  }
}

/// A line and a column, from 1.
struct Spot: Hashable, CustomStringConvertible {
  let line: Int
  let column: Int

  var description: String { "\(line):\(column)" }
}

/// A package of one table in a folder of its own.
struct SmallPackage {
  let folder = TemporaryFolder()

  /// A schema with each kind of field and constraint, keyed by `id`.
  static let schema = """
    {"fields": [
      {"name": "id", "type": "integer", "constraints": {"required": true, "minimum": 1, "maximum": 99}},
      {"name": "name", "type": "string", "constraints": {"maxLength": 6, "minLength": 2, "unique": true}},
      {"name": "kind", "type": "string", "constraints": {"enum": ["甲", "乙"]}},
      {"name": "day", "type": "date", "constraints": {"minimum": "2020-01-01"}},
      {"name": "code", "type": "string", "constraints": {"pattern": "[0-9]{3}"}},
      {"name": "share", "type": "number"},
      {"name": "open", "type": "boolean"}],
     "primaryKey": ["id"]}
    """

  static let header = "id,name,kind,day,code,share,open\n"

  /// The diagnostics of the table `text` under `schema`.
  func diagnostics(
    of text: String, schema: String = SmallPackage.schema, dialect: String = "{}"
  ) async throws -> [Diagnostic] {
    try await load(Array(text.utf8), schema: schema, dialect: dialect).diagnostics
  }

  /// What loading the table gives.
  func load(
    _ bytes: [UInt8], schema: String = SmallPackage.schema, dialect: String = "{}"
  ) async throws -> LoadedDataset {
    folder.write(
      """
      {"resources": [{"name": "t", "path": "t.csv", "schema": \(schema), "dialect": \(dialect)}]}
      """, to: "datapackage.json")
    folder.write(bytes, to: "t.csv")
    return try await DatasetStore(folder: folder.path).load(at: 0)
  }
}

extension Diagnostic {
  /// Line and column; nil for what concerns a whole file.
  var spot: Spot? {
    guard let line, let column else { return nil }
    return Spot(line: line, column: column)
  }

  /// The text that the excerpt underlines.
  var marked: String? {
    excerpt.map { excerpt in
      let scalars = excerpt.text.unicodeScalars.dropFirst(excerpt.offset).prefix(excerpt.length)
      return String(String.UnicodeScalarView(scalars))
    }
  }
}
