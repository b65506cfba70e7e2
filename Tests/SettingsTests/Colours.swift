import Glibc
import Surface

/// Colours as the eye sees them, for tests of themes.
enum Sight: CaseIterable {
  case usual, protanopia, deuteranopia, tritanopia

  /// What is left of linear red, green and blue at full severity (Machado, Oliveira and
  /// Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009).
  var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// How far apart two colours look: the CIE 1976 difference in L*a*b*.
  func distance(_ one: RGB, _ other: RGB) -> Double {
    zip(lab(one), lab(other)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  /// How far apart two colours look: CIEDE2000 (CIE 142-2001; after Sharma, Wu and Dalal, "The
  /// CIEDE2000 Color-Difference Formula", 2005).
  func difference(_ one: RGB, _ other: RGB) -> Double {
    CIEDE2000.difference(lab(one), lab(other))
  }

  private func lab(_ colour: RGB) -> [Double] {
    let linear = colour.linear
    let seen = matrix.map { row in
      min(max(zip(row, linear).map { $0 * $1 }.reduce(0, +), 0), 1)
    }
    func root(_ value: Double) -> Double {
      value > 0.008856 ? cbrt(value) : 7.787 * value + 16.0 / 116
    }
    let x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047)
    let y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2])
    let z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
}
