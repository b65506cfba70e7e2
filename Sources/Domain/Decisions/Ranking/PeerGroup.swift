/// The provinces that a province is compared with by a figure; XPCC is never among them.
public enum PeerGroup: String, CaseIterable, Hashable, Sendable {
  /// All 31.
  case all
  /// Those of the same statistical region.
  case region
  /// Those of the same third by population.
  case size
}

/// The third of the provinces by population that one is in.
public enum SizeThird: Int, CaseIterable, Hashable, Sendable {
  case large
  case medium
  case small
}
