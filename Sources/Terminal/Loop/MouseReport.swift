import Surface

/// What a terminal tells of the mouse, as it arrives: `button;column;row` and `M` or `m`, or in
/// the old form three characters of 32 and more (XTerm Control Sequences, "Mouse Tracking").
struct MouseReport {
  private let isOld: Bool
  private var numbers = [0]
  private var isRelease = false

  init(isOld: Bool) {
    self.isOld = isOld
    if isOld { numbers = [] }
  }

  /// Adds a scalar; false once the report is whole, or is none.
  mutating func add(_ scalar: UInt32) -> Bool {
    if isOld {
      numbers.append(max(0, Int(scalar) - 32))
      return numbers.count < 3
    }
    switch scalar {
    case 0x30...0x39:
      let last = numbers.count - 1
      numbers[last] = min(numbers[last] * 10 + Int(scalar) - 0x30, 99_999)
      return true
    case 0x3B where numbers.count < 3:
      numbers.append(0)
      return true
    case 0x6D: isRelease = true
    case 0x4D: break
    default: numbers = []
    }
    return false
  }

  /// What it tells; nil for other buttons than the first, and for what is no report.
  var mouse: Mouse? {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    // Shift, Alt and Ctrl change nothing.
    let button = numbers[0] & ~0b1_1100
    let action: Mouse.Action
    switch button {
    case 0 where isRelease, 3 where isOld: action = .release
    case 0: action = .press(clicks: 1)
    case 32: action = .drag
    case 64: action = .wheel(-1)
    case 65: action = .wheel(1)
    default: return nil
    }
    return Mouse(action, at: numbers[1] - 1, numbers[2] - 1)
  }
}

/// Counts presses at one place in quick succession.
struct ClickCount {
  /// A second press within this time is a double click.
  static let quick = Duration.milliseconds(400)
  private var last: (mouse: Mouse, time: ContinuousClock.Instant)?

  /// `mouse` with the count of its press.
  mutating func counted(_ mouse: Mouse, at time: ContinuousClock.Instant) -> Mouse {
    guard case .press = mouse.action else { return mouse }
    if let last, last.mouse == mouse, time - last.time <= Self.quick {
      self.last = nil
      return Mouse(.press(clicks: 2), at: mouse.column, mouse.row)
    }
    last = (mouse, time)
    return mouse
  }
}
