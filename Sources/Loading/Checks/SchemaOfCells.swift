import Domain
import Wording

/// The JSON Schema that the values of a column of type `array` or `object` have to fit.
struct SchemaOfCells {
  private let schema: JSONSchema
  /// Whether a cell has used up the steps: then no more cells of the file are looked at.
  private var isGivenUp = false

  /// The schema that `text` writes, or nil when it is none.
  init?(_ text: String) {
    let source = SourceText(path: "", bytes: Array(text.utf8))
    guard let json = try? JSONReader.value(of: source),
      let schema = try? JSONSchemaReader.schema(json, written: source.text)
    else { return nil }
    self.schema = schema
  }

  /// What is wrong with the value that `text` writes; nil where it fits, or is no JSON at all.
  mutating func fault(of text: String) -> Phrase? {
    guard !isGivenUp, let value = JSONTexts.json(text) else { return nil }
    switch JSONSchemaCheck.outcome(of: value, by: schema) {
    case .fits: return nil
    case .differs(let breach):
      return .notByJSONSchema(
        text, place: breach.place, keyword: breach.keyword, wanted: breach.wanted)
    case .givenUp:
      isGivenUp = true
      return .jsonSchemaTooSlow(text)
    }
  }
}
