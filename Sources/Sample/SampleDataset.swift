public import Domain

/// The synthetic dataset: real names and national figures, and operations around them drawn from
/// a seed.
///
/// The same seed and day give the same bytes.
public struct SampleDataset: Sendable {
  /// A file of the dataset.
  public struct File: Hashable, Sendable {
    /// The path relative to the dataset's folder.
    public let path: String
    /// The text, UTF-8.
    public let text: String
  }

  /// The files, the descriptor first.
  public let files: [File]
  /// What the sample tells on purpose.
  public let stories: [SampleStory]

  /// The sample of `seed`, whose today is `asOf`, a day of 2020.
  public init(seed: UInt64, asOf: Day) {
    let month = Month(of: asOf)
    let lastMonth = month.end == asOf ? month : month.advanced(by: -1)
    let world = World(seed: seed)
    let roster = CentreRoster(world)
    let cast = Cast(world, centres: roster.established, manned: roster.units)
    let tables = SampleTables(world, cast: cast, roster: roster, lastMonth: lastMonth)
    let stories = SampleStory.all(cast, world, roster)
    let descriptor = DescriptorText(asOf: asOf, background: ["measures": tables.background])
    let readme = ReadmeText(
      seed: seed, asOf: asOf, stories: stories.map { ($0.kind.rawValue, $0.sentence) })
    self.stories = stories
    files =
      [
        File(path: "datapackage.json", text: descriptor.text),
        File(path: "README.md", text: readme.text),
      ] + tables.texts.map { File(path: "\($0.name).csv", text: $0.text) }
  }
}
