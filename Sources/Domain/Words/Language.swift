/// A language of the screen, the reports and the diagnostics.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case zh
  case en
}
