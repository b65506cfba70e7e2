public import Surface

extension Key {
  /// The key an input method turned into a full-width or Chinese form: `？` is `?`, `【` is `[`.
  public var withoutInputMethod: Key {
    switch self {
    case .character(let character): .character(Key.plain(character))
    case .alt(let key): .alt(key.withoutInputMethod)
    default: self
    }
  }

  private static func plain(_ character: Character) -> Character {
    if let form = chinese[character] { return form }
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      (0xFF01...0xFF5E).contains(scalar.value), let ascii = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character }
    return Character(ascii)
  }

  /// What the usual input methods give for punctuation while Chinese is typed.
  private static let chinese: [Character: Character] = [
    "【": "[", "】": "]", "「": "{", "」": "}", "、": "/", "‘": "'", "’": "'", "。": ".", "　": " ",
    "《": "<", "》": ">",
  ]

  /// Whether the key is Han text, which outside a field means an input method is on.
  public var isHan: Bool {
    guard case .character(let character) = self, let scalar = character.unicodeScalars.first
    else { return false }
    return scalar.properties.isIdeographic
  }
}
