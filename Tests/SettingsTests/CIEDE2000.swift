import Glibc

/// The colour difference of CIE 142-2001, as Sharma, Wu and Dalal write it ("The CIEDE2000
/// Color-Difference Formula: Implementation Notes, Supplementary Test Data, and Mathematical
/// Observations", 2005).
enum CIEDE2000 {
  static func difference(_ one: [Double], _ other: [Double]) -> Double {
    let (first, second) = (Polar(one, beside: other), Polar(other, beside: one))
    let lightness = second.lightness - first.lightness
    let chroma = second.chroma - first.chroma
    let product = first.chroma * second.chroma
    let turn = product == 0 ? 0 : turned(second.hue - first.hue)
    let hue = 2 * product.squareRoot() * sin(radians(turn / 2))
    let meanLightness = (first.lightness + second.lightness) / 2
    let meanChroma = (first.chroma + second.chroma) / 2
    let meanHue = product == 0 ? first.hue + second.hue : middle(first.hue, second.hue)
    let tilt =
      1 - 0.17 * cos(radians(meanHue - 30)) + 0.24 * cos(radians(2 * meanHue))
      + 0.32 * cos(radians(3 * meanHue + 6)) - 0.2 * cos(radians(4 * meanHue - 63))
    let away = (meanLightness - 50) * (meanLightness - 50)
    let bend = 30 * exp(-pow((meanHue - 275) / 25, 2))
    let rotation = -sin(radians(2 * bend)) * 2 * saturation(meanChroma)
    let parts = [
      lightness / (1 + 0.015 * away / (20 + away).squareRoot()),
      chroma / (1 + 0.045 * meanChroma), hue / (1 + 0.015 * meanChroma * tilt),
    ]
    let sum = parts.reduce(0) { $0 + $1 * $1 } + rotation * parts[1] * parts[2]
    return sum.squareRoot()
  }

  private struct Polar {
    var lightness: Double
    var chroma: Double
    var hue: Double

    init(_ lab: [Double], beside other: [Double]) {
      let mean = (hypot(lab[1], lab[2]) + hypot(other[1], other[2])) / 2
      let green = (1 + 0.5 * (1 - saturation(mean))) * lab[1]
      lightness = lab[0]
      chroma = hypot(green, lab[2])
      let angle = chroma == 0 ? 0 : atan2(lab[2], green) * 180 / .pi
      hue = angle < 0 ? angle + 360 : angle
    }
  }

  private static func saturation(_ chroma: Double) -> Double {
    let power = pow(chroma, 7)
    return (power / (power + pow(25, 7))).squareRoot()
  }

  private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }

  private static func turned(_ degrees: Double) -> Double {
    degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees
  }

  private static func middle(_ one: Double, _ other: Double) -> Double {
    if abs(one - other) <= 180 { return (one + other) / 2 }
    return one + other < 360 ? (one + other + 360) / 2 : (one + other - 360) / 2
  }
}
