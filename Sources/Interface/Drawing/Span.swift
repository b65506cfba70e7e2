import Domain
import Surface

/// A stretch of text in one role.
struct Span {
  var text: String
  var role: Role

  init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }

  /// The mark of a light in its colour.
  static func mark(_ light: Light) -> Span { Span(String(light.mark), light.role) }
}

extension Light {
  /// The role its mark is drawn in.
  var role: Role {
    switch colourClass {
    case .green: .good
    case .amber: .warn
    case .red: .bad
    case .grey: .missing
    }
  }
}
