public import Surface

/// The change from one page to the next: the old one goes faint, the new one comes faint, then it
/// stands.
///
/// Three pictures in all, so that it costs little on a slow line too.
public struct Fade: Sendable {
  private var shown: Surface?
  private var left = 0

  /// Nothing is shown yet.
  public init() {}

  /// How long each of the faint pictures stays.
  public static let step = Duration.milliseconds(90)

  /// Whether another picture is due after a step.
  public var isUnderWay: Bool { left > 0 }

  /// The picture to show on the way to `target`; `isNew` says that it is another page than the one
  /// before, which begins a change, and `isPast` that a step has passed since the last picture.
  public mutating func next(to target: Surface, isNew: Bool, isPast: Bool) -> Surface {
    if isNew, shown?.size == target.size { left = 3 }
    if left > 0, isNew || isPast { left -= 1 }
    switch left {
    case 2: return shown.map(Fade.faint) ?? target
    case 1: return Fade.faint(target)
    default:
      shown = target
      return target
    }
  }

  private static func faint(_ picture: Surface) -> Surface {
    var faint = picture
    faint.tint(Rect(picture.size), as: .dim)
    faint.tint(Rect(picture.size), on: .base)
    return faint
  }
}
