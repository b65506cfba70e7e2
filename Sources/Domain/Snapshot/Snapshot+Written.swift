extension Snapshot {
  /// The text that somebody typed for the figure of an input row, where a lenient file was
  /// converted; nil where the file has the figure as it is.
  public func written(_ input: Lineage.Input) -> String? {
    guard let texts = dataset.written[input.origin] else { return nil }
    return texts[Lineage.Input.writtenKey(name: input.name, when: input.when)]
      ?? texts[input.name] ?? texts["value"]
  }
}
