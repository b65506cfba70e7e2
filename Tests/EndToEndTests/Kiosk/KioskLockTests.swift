import Glibc
import TerminalTesting
import Testing

/// What visitors can do to a kiosk: nothing but page.
@Suite("A kiosk cannot be left")
struct KioskLockTests {
  /// Keys as terminals send them, and sequences nobody should send.
  private static let sequences: [String] = {
    let bytes: [String] = (0...255).filter { $0 != 0x1B }
      .map { String(decoding: [UInt8($0)], as: UTF8.self) }
    let functions: [String] = (11...34).map { "\u{1B}[\($0)~" }
    let modified: [String] = (2...8).map { "\u{1B}[1;\($0)P" }
    return bytes + functions + modified + special
  }()

  private static let special: [String] = [
    "\u{1B}", "\u{1B}\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[3~", "\u{1B}[2~",
    "\u{1B}[H", "\u{1B}[F", "\u{1B}[1~", "\u{1B}[4~", "\u{1B}[Z", "\u{1B}OP", "\u{1B}OS",
    "\u{1B}[200~:q!\u{1B}[201~", "\u{1B}[200~rm -rf\n\u{3}\u{1B}[201~", "\u{1B}]52;c;?\u{7}",
    "\u{1B}[M#!!", "\u{1B}[<64;1;1M", "\u{1B}[<35;9999;9999M", "\u{1B}[<0;-1;-1m",
    "\u{1B}[c", "\u{1B}[6n", "\u{1B}[?1049l", "\u{1B}Pq\u{1B}\\", "\u{1B}_x\u{1B}\\",
    "\u{1B}c", "\u{1B}:", "\u{1B}x", "\u{1B}\u{3}", "：", "？", "😀", "中文", "\u{202E}",
    "q", "!", "e",
  ]

  @Test("no key and no sequence does anything, each tried alone")
  func everyKey() async throws {
    let kiosk = try KioskSession()
    try await kiosk.awaits("alpha")
    let state = kiosk.state
    for sequence in Self.sequences {
      kiosk.terminal.type(sequence)
      kiosk.drain()
      #expect(kiosk.child.ending() == nil, "after \(sequence.debugDescription)")
    }
    // A sequence that was cut short may swallow the next letters: these end it.
    kiosk.terminal.type("xxxxxx")
    try await kiosk.redraws(with: "alpha", columns: 81)
    #expect(kiosk.state == state)
    // It still hears its visitors.
    kiosk.terminal.type("\u{1B}[C")
    try await kiosk.awaits("beta")
  }

  @Test(
    "signals that a terminal can send do nothing",
    arguments: [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE, SIGUSR1, SIGUSR2])
  func signals(number: Int32) async throws {
    let kiosk = try KioskSession()
    try await kiosk.awaits("alpha")
    kiosk.child.send(number)
    try await kiosk.redraws(with: "alpha", columns: 81)
    #expect(kiosk.child.ending() == nil)
  }

  @Test("the service manager's signal ends it, and the terminal is as it was")
  func ended() async throws {
    let kiosk = try KioskSession()
    try await kiosk.awaits("alpha")
    kiosk.child.send(SIGTERM)
    let ending = try await eventually("the end") { kiosk.child.ending() }
    #expect(ending == .killed(SIGTERM))
  }

  @Test("a hundred thousand random keys, sequences, signals and sizes leave it on a slide")
  func monkey() async throws {
    let kiosk = try KioskSession()
    #expect(try kiosk.set(pin: "918273"))
    try await kiosk.awaits("alpha")
    var monkey = Monkey(seed: 20_200_630)
    // Once round, so that what grows with the first use has grown.
    for _ in 0..<20 { try await monkey.play(kiosk, inputs: 250) }
    try await kiosk.redraws(with: "Hall of Tests", columns: 101, rows: 31)
    let before = try #require(ProcessUse(of: kiosk.child.identity))
    for _ in 0..<380 {
      try await monkey.play(kiosk, inputs: 250)
      try #require(kiosk.child.ending() == nil)
    }
    kiosk.terminal.type("\u{1B}[201~xxxxxx")
    let picture = try await kiosk.redraws(with: "Hall of Tests", columns: 97, rows: 29)
    let after = try #require(ProcessUse(of: kiosk.child.identity))
    #expect(after.openFiles == before.openFiles)
    #expect(after.residentKibibytes < before.residentKibibytes + 8192)
    #expect(!picture.contains(kiosk.home.path) && !picture.contains(Folders.empty))
    #expect(!kiosk.log.contains("staff entered"))
  }
}

/// Types at random; the same for the same seed.
private struct Monkey {
  private var random: UInt64

  init(seed: UInt64) { random = seed }

  /// SplitMix64 (Steele, Lea and Flood, 2014).
  private mutating func next(_ limit: Int) -> Int {
    random &+= 0x9E37_79B9_7F4A_7C15
    var mixed = random
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  private static let signals = [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGWINCH, SIGCONT]

  mutating func play(_ kiosk: KioskSession, inputs: Int) async throws {
    var text = ""
    for _ in 0..<inputs { text += input() }
    var left = Array(text.utf8)[...]
    try await eventually("all that was typed is taken") {
      left = left.dropFirst(kiosk.terminal.type(bytes: left))
      kiosk.drain()
      return left.isEmpty ? true : nil
    }
    kiosk.child.send(Self.signals[next(Self.signals.count)])
    if next(4) == 0 {
      kiosk.terminal.resize(columns: next(120), rows: next(50))
      kiosk.child.send(SIGWINCH)
    }
    kiosk.drain()
  }

  private mutating func input() -> String {
    switch next(10) {
    case 0: return "\u{1B}[" + ["A", "B", "C", "D", "5~", "6~", "H", "F"][next(8)]
    case 1: return "\u{1B}O" + ["A", "B", "C", "D", "P", "Q"][next(6)]
    case 2: return "\u{1B}[\(next(40))~"
    case 3:
      return "\u{1B}[<\(next(100));\(next(400));\(next(200))" + (next(2) == 0 ? "M" : "m")
    case 4: return "\u{1B}[200~\(next(1_000_000))\n\u{3}\u{1B}[201~"
    case 5: return "\u{1B}" + ["", "[", "]0;x\u{7}", "P\u{1B}\\", "c", "7", "x"][next(7)]
    case 6: return String(decoding: [UInt8(next(32))], as: UTF8.self)
    case 7: return String(next(10))
    default: return Unicode.Scalar(UInt32(next(0x3000))).map { String(Character($0)) } ?? ""
    }
  }
}
