extension LargeText {
  /// A size of type that several texts may share.
  private struct Form {
    var height: Int
    var factor: Int
    var grain: Grain

    /// The rows of a cell's height in it.
    var rows: Int { height * factor / grain.pixels.down }

    /// All there are, the largest first.
    static let all: [Form] = GlyphFace.heights.flatMap { height in
      (1...12).map { Form(height: height, factor: $0, grain: .halves) }
        + (height < 16 ? [] : [Form(height: height, factor: 1, grain: .dots)])
    }.sorted { $0.rows > $1.rows }
  }

  /// `texts` in one type and on one base line, the largest in which each fits `room`, broken into at
  /// most `most` lines; nil when there is none, or when a character has no large form.
  ///
  /// Texts that stand beside each other look calm only in one size.
  public static func alike(
    _ texts: [String], in room: Size, lines most: Int = 1, hasDots: Bool = false
  ) -> [LargeText]? {
    guard !texts.isEmpty else { return nil }
    for form in Form.all where hasDots || form.grain == .halves {
      guard form.rows <= room.rows * 2 else { continue }
      if let set = set(texts, form, in: room, lines: most) { return set }
    }
    return nil
  }

  /// `texts` in `form`, when each fits.
  private static func set(
    _ texts: [String], _ form: Form, in room: Size, lines most: Int
  ) -> [LargeText]? {
    var broken: [[GlyphBitmap]] = []
    for text in texts {
      let lines = (1...max(1, most)).lazy
        .compactMap { LargeText.broken(text, into: $0) }
        .compactMap { cells(of: $0, form, in: room) }.first
      guard let lines else { return nil }
      broken.append(lines)
    }
    guard let rows = inkedRows(of: broken) else { return nil }
    let all = broken.map { lines in
      LargeText(
        lines: lines.map { $0.cropped(to: 0...($0.width - 1), rows).enlarged(by: form.factor) },
        grain: form.grain)
    }
    return all.allSatisfy { $0.fits(room) } ? all : nil
  }

  /// Lines as pictures with the white above and below; nil where one is too wide.
  private static func cells(of lines: [String], _ form: Form, in room: Size) -> [GlyphBitmap]? {
    var pictures: [GlyphBitmap] = []
    for line in lines {
      guard let whole = GlyphFace.cells(of: line, height: form.height),
        let columns = whole.inkedColumns,
        columns.count * form.factor <= room.columns * form.grain.pixels.across
      else { return nil }
      pictures.append(whole.cropped(to: columns, 0...(whole.height - 1)))
    }
    return pictures
  }

  private static func inkedRows(of texts: [[GlyphBitmap]]) -> ClosedRange<Int>? {
    let rows = texts.joined().compactMap(\.inkedRows)
    guard let first = rows.map(\.lowerBound).min(), let last = rows.map(\.upperBound).max() else {
      return nil
    }
    return first...last
  }
}
