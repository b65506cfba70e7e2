import Domain
import Wording
import Yams

/// A YAML document as nodes that know their places.
enum YamlReader {
  /// The root of the document in `source`, nil when it is empty, or what is wrong with it.
  ///
  /// Every scalar is text here: what it has to be is known where it is read, and telling by regular
  /// expressions what it might be takes longer than all the rest.
  static func root(of source: PlacedText) -> Result<Node?, YamlFault> {
    do {
      return .success(try Yams.compose(yaml: source.text, .basic))
    } catch let error as YamlError {
      return .failure(YamlFault(diagnostic(of: error, in: source)))
    } catch {
      return .failure(YamlFault(source.fault("yaml-error", .notYAML("\(error)"))))
    }
  }

  private static func diagnostic(of error: YamlError, in source: PlacedText) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return source.fault("yaml-error", at: Place(mark), .notYAML(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      return duplicate(of: duplicates.first ?? "", first: Place(context.mark), in: source)
    case .reader(let problem, let offset, _, _):
      return source.fault(
        "yaml-error", at: place(ofCharacter: offset ?? 0, in: source.text), .notYAML(problem))
    default:
      return source.fault("yaml-error", .notYAML("\(error)"))
    }
  }

  /// Yams tells where a doubled key stands first; what is wrong is the second one.
  private static func duplicate(
    of key: String, first: Place, in source: PlacedText
  ) -> Diagnostic {
    let message = Phrase.keyTwice(key, firstLine: first.line)
    var number = first.line + 1
    while number <= source.count {
      let line = source.line(number)
      let indent = line.prefix { $0 == " " }.count
      let rest = line.dropFirst(indent)
      if indent == first.column - 1, rest.hasPrefix(key), rest.dropFirst(key.count).first == ":" {
        let place = Place(line: number, column: first.column)
        return source.fault("duplicate-key", at: place, length: key.unicodeScalars.count, message)
      }
      number += 1
    }
    return source.fault("duplicate-key", at: first, length: key.unicodeScalars.count, message)
  }

  private static func place(ofCharacter offset: Int, in text: String) -> Place {
    var place = Place(line: 1, column: 1)
    for character in text.prefix(offset) {
      if character.isNewline {
        place = Place(line: place.line + 1, column: 1)
      } else {
        place.column += character.unicodeScalars.count
      }
    }
    return place
  }
}

/// Why a text is not YAML.
struct YamlFault: Error {
  /// The fault at its place.
  let diagnostic: Diagnostic

  /// The fault `diagnostic`.
  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension Place {
  /// The place of `mark`.
  init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}

extension Node {
  /// Where the node begins; the first place of the text where Yams does not know.
  var place: Place { mark.map(Place.init) ?? Place(line: 1, column: 1) }

  /// The scalar's text, or nil for a list or a mapping.
  var plainText: String? {
    if case .scalar(let scalar) = self { scalar.string } else { nil }
  }

  /// Whether the scalar is written in quotes, which its place counts as its first column.
  var isQuoted: Bool {
    guard case .scalar(let scalar) = self else { return false }
    return scalar.style == .doubleQuoted || scalar.style == .singleQuoted
  }
}
