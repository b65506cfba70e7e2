/// An area whose figures can be worked out.
enum Place: Hashable, Sendable {
  case country
  case unit(AreaCode)
  case prefecture(AreaCode)

  /// The code.
  var code: AreaCode {
    switch self {
    case .country: .china
    case .unit(let code), .prefecture(let code): code
    }
  }
}
