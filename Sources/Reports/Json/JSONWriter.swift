import Domain

/// JSON as text: the outermost object has a line a name, and its lists a line a value, so that
/// two reports can be compared line by line; what is deeper stays on its line.
struct JSONWriter {
  private(set) var text = ""

  /// The text of `value`, with a line break at the end.
  static func text(of value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value, depth: 0)
    return writer.text + "\n"
  }

  private mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: text += "null"
    case .truth(let truth): text += truth ? "true" : "false"
    case .number(let number): text += JSONWriter.digits(of: number)
    case .text(let string): quote(string)
    case .list(let values):
      enclose(values, "[", "]", isOpen: depth == 1, depth) { $0.write($1, depth: depth + 1) }
    case .object(let members):
      enclose(members, "{", "}", isOpen: depth == 0, depth) { writer, member in
        writer.quote(member.name)
        writer.text += ": "
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func enclose<Element>(
    _ elements: [Element], _ opening: String, _ closing: String, isOpen: Bool, _ depth: Int,
    each: (inout JSONWriter, Element) -> Void
  ) {
    let breaks = isOpen && !elements.isEmpty
    text += opening
    for (index, element) in elements.enumerated() {
      if index > 0 { text += breaks ? "," : ", " }
      if breaks { newLine(depth + 1) }
      each(&self, element)
    }
    if breaks { newLine(depth) }
    text += closing
  }

  private mutating func newLine(_ depth: Int) {
    text += "\n" + String(repeating: "  ", count: depth)
  }

  /// The digits of `number`: a whole one as it is, another as the fewest digits that read back as
  /// the same floating-point number.
  static func digits(of number: Exact) -> String {
    number.isWhole ? String(number.numerator) : number.double.description
  }

  private mutating func quote(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Beyond what JSON asks for: nothing of a data file may steer the terminal it is shown on.
      case _ where scalar.steersTerminal: escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? .init() {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
  }
}
