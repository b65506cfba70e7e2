public import Domain

/// A figure or a light with where it comes from: what `w` shows.
public struct Explanation: Hashable, Sendable {
  /// What it is: the measure's or the figure's name.
  public var title: Phrase
  /// Where: the area's or the centre's name.
  public var place: Phrase
  /// The value as it stands on the screen, with its unit.
  public var value: Phrase
  /// The light, when there is one.
  public var light: Light?
  /// Why.
  public var lineage: Lineage
  /// What it speaks of, where a note or another light can be kept for it.
  public var subject: NoteSubject?
  /// The light that a person has set, with the computed one.
  public var override: AppliedOverride?
}
