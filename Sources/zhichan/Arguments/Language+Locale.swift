public import ArgumentParser
public import Domain

extension Language: ExpressibleByArgument {
  /// The language of a locale's name: `zh_CN.UTF-8` is Chinese, all else English.
  init(locale: String) {
    self = locale == "zh" || locale.hasPrefix("zh_") || locale.hasPrefix("zh-") ? .zh : .en
  }

  /// The language the environment's locale asks for, as POSIX orders its variables.
  static func ofEnvironment(_ environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return Language(locale: locale ?? "")
  }
}
