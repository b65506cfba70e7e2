/// One thing said in both languages.
///
/// It cannot be made with one of them missing; the table of all phrases is the module `Wording`.
/// Names that come from data files (`name_zh`, `name_en`) are phrases too.
public struct Phrase: Hashable, Sendable {
  /// 中文, as an office writes it.
  public let zh: String
  /// English.
  public let en: String

  /// The phrase that says `zh` in Chinese and `en` in English.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
