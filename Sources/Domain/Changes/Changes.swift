/// What has changed between two looks.
public struct Changes: Hashable, Sendable {
  /// The day of the earlier look.
  public let from: Day
  /// The day of the later one.
  public let to: Day
  /// The changes, what needs a person first; within a kind the country before the units, in the
  /// order of the programme.
  public let list: [ObservedChange]

  /// What has changed from one snapshot to another, of the same dataset or of a later state of it.
  public init(from: Snapshot, to: Snapshot) {
    self.init(from: Look(from, files: []), to: to, files: [])
  }

  /// What has changed since a look; `files` are the paths that are there now.
  ///
  /// Costs a look at every light and every course of the figures watched.
  public init(from: Look, to: Snapshot, files: [String]) {
    self.from = from.asOf
    self.to = to.asOf
    let now = Look(to, files: files)
    let search = ChangeSearch(before: from, now: now, snapshot: to)
    let found =
      search.lights + search.centreLights + search.stages + search.figures + search.revisions
      + search.files
    list = found.enumerated()
      .sorted { left, right in
        let (a, b) = (left.element.urgency, right.element.urgency)
        return a == b ? left.offset < right.offset : a < b
      }
      .map(\.element)
  }
}
