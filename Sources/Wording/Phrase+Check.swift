public import Domain

/// What `zhichan check` says around the diagnostics.
extension Phrase {
  /// How bad a fault is, before its message.
  public static func severity(_ severity: Severity) -> Phrase {
    switch severity {
    case .error: Phrase(zh: "错误", en: "error")
    case .warning: Phrase(zh: "警告", en: "warning")
    case .note: Phrase(zh: "说明", en: "note")
    }
  }

  /// More faults of the kind just printed.
  public static func moreOfTheSame(_ count: Int) -> Phrase {
    Phrase(
      zh: "另有 \(count) 处相同问题，加 --all 全部列出",
      en: "\(count) more of the same; --all lists them")
  }

  /// The last line: what was found in how much.
  public static func checkSummary(
    errors: Int, warnings: Int, files: Int, rows: Int, leftOut: Int
  ) -> Phrase {
    let zhFaults = errors + warnings == 0 ? "未发现问题" : "\(errors) 个错误，\(warnings) 个警告"
    let enFaults =
      errors + warnings == 0
      ? "no faults" : "\(counted(errors, "error")), \(counted(warnings, "warning"))"
    let zhLeftOut = leftOut == 0 ? "" : "，剔除 \(grouped(leftOut)) 行"
    let enLeftOut = leftOut == 0 ? "" : ", \(grouped(leftOut)) left out"
    return Phrase(
      zh: "\(zhFaults)；共 \(files) 个文件，采用 \(grouped(rows)) 行\(zhLeftOut)",
      en: "\(enFaults) in \(counted(files, "file")): \(counted(rows, "row")) taken\(enLeftOut)")
  }

  /// `count` with its noun in English: 1 error, 2 errors.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  /// `count` with its thousands grouped.
  static func grouped(_ count: Int) -> String {
    var text = ""
    for (index, digit) in String(count).enumerated() {
      if index > 0, (String(count).count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
