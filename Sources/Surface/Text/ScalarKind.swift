/// How one scalar of Unicode is drawn.
///
/// The raw values are those of the generated table.
enum ScalarKind: UInt32, Sendable {
  /// One column.
  case narrow
  /// Two columns.
  case wide
  /// One column, except in terminals set up for East Asian fonts of old.
  case ambiguous
  /// No column: an accent on what stands before.
  case mark
  /// Nothing at all after a glyph: joiners, variation selectors, tags.
  case silent
  /// Never drawn as it is: controls, direction marks, what has no meaning yet.
  case standIn
  /// A picture of one column.
  case narrowPictograph
  /// A picture of two columns.
  case widePictograph
  /// A picture of one column, except in terminals set up for East Asian fonts of old.
  case ambiguousPictograph

  /// How `scalar` is drawn.
  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E: self = .narrow
    case 0x4E00...0x9FFF: self = .wide
    default: self = ScalarKind.lookedUp(scalar.value)
    }
  }

  /// The columns it takes alone: 0, 1 or 2.
  var width: Int {
    switch self {
    case .mark, .silent: 0
    case .narrow, .ambiguous, .standIn, .narrowPictograph, .ambiguousPictograph: 1
    case .wide, .widePictograph: 2
    }
  }

  /// Whether joiners and skin tones can follow it.
  var isPictograph: Bool {
    switch self {
    case .narrowPictograph, .widePictograph, .ambiguousPictograph: true
    default: false
    }
  }

  private static func lookedUp(_ value: UInt32) -> ScalarKind {
    let runs = WidthTable.runs
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] >> 4 <= value { low = middle } else { high = middle }
    }
    return ScalarKind(rawValue: runs[low] & 15) ?? .standIn
  }
}
