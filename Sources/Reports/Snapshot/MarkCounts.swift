import Domain

/// The counts of lights in a column a mark: lights of one mark count together.
enum MarkCounts {
  /// The marks, in the order of the lights; rows without a light are not counted.
  static let marks: [Character] = {
    var marks: [Character] = []
    for light in Light.allCases where light != .none && !marks.contains(light.mark) {
      marks.append(light.mark)
    }
    return marks
  }()

  /// A column a mark.
  static let columns: [TextTable.Column] = marks.map { .figures(String($0)) }

  /// The cells of `counts`; nothing is a dot, so that what there is stands out.
  static func cells(of counts: LightCounts) -> [String] {
    marks.map { mark in
      let count = counts.present.reduce(0) { $0 + ($1.light.mark == mark ? $1.count : 0) }
      return count == 0 ? "·" : String(count)
    }
  }
}
