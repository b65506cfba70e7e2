import Glibc
import Surface
import Terminal

/// The loop of the dashboard: waits, lets everything that came change the picture, draws once.
@MainActor
final class Dashboard {
  /// How the dashboard ended.
  enum Ending {
    case quit
    case signal(Int32)
  }

  private let screen: Screen
  private let loop: EventLoop
  private let theme = Theme(name: "plain", inks: [:], grounds: [:])
  private var ending: Ending?
  private var typed = ""

  init(screen: Screen) {
    self.screen = screen
    loop = EventLoop(screen: screen)
  }

  /// Runs until somebody leaves.
  func run() -> Ending {
    while true {
      draw()
      for event in loop.wait().events { handle(event) }
      if let ending { return ending }
    }
  }

  private func draw() {
    var surface = Surface(size: screen.size)
    surface.write("知产 Zhichan \(screen.size)", at: 0, 0, Style(.bright))
    surface.write(typed, at: 0, 1)
    screen.show(surface, theme: theme)
  }

  private func handle(_ event: Event) {
    switch event {
    case .key(.character("q")), .key(.control("c")): ending = .quit
    case .key(.character("!")): DeliberateCrash.happen()
    case .key(let key): typed = "\(key)"
    case .paste(let text): typed = "paste \(text)"
    case .leave(let signal): ending = .signal(signal)
    case .hangUp: ending = .signal(SIGHUP)
    case .resize, .resumed: break
    }
  }
}
