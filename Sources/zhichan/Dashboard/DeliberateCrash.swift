/// A fault on purpose, so that tests can see what becomes of the terminal.
///
/// Debug builds only: `ZHICHAN_CRASH` names the place, the key `!` sets it off.
enum DeliberateCrash {
  static func happen() {
    #if DEBUG
      switch Environment.variables["ZHICHAN_CRASH"] {
      case "worker": Task.detached { fatalError("deliberate crash") }
      case "main": fatalError("deliberate crash")
      case "overflow": _ = depth(of: 1)
      case "worker overflow": Task.detached { _ = depth(of: 1) }
      default: break
      }
    #endif
  }

  /// Never comes back: each call needs the next one's answer.
  private static func depth(of number: Int) -> Int {
    number == 0 ? 0 : 1 + depth(of: number &+ 1) &* number
  }
}
