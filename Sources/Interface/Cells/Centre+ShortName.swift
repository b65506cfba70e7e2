import Domain

extension Centre {
  /// What tells it from the others: 武汉 of 中国（武汉）知识产权保护中心; its name where that has no
  /// brackets.
  var shortName: Phrase {
    Phrase(zh: Centre.inBrackets(name.zh), en: Centre.inBrackets(name.en))
  }

  private static func inBrackets(_ name: String) -> String {
    guard let open = name.firstIndex(where: { "（(".contains($0) }),
      let close = name.lastIndex(where: { "）)".contains($0) }), open < close
    else { return name }
    return String(name[name.index(after: open)..<close])
  }
}
