/// The text of a programme, of which `measures.source_line` names the lines.
public enum ProgrammeText {
  /// The paragraph on a line of the programme of `year`, in English, the only language it is kept
  /// in; nil for another year's programme and for a blank line.
  public static func paragraph(_ line: Int, year: Int?) -> String? {
    guard year == 2020, lines.indices.contains(line - 1) else { return nil }
    let text = lines[line - 1]
    return text.isEmpty ? nil : text
  }

  private static let lines = text2020.split(separator: "\n", omittingEmptySubsequences: false)
    .map(String.init)
}
