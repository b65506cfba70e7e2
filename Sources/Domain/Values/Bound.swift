/// How a published figure stands to the number printed: exact, or a bound that keeps its sign.
public enum Bound: String, CaseIterable, Hashable, Sendable {
  case exact = "="
  case less = "<"
  case more = ">"
  case about = "~"
}
