import Domain
import Kiosk
import Wording
import Yams

/// The walk over the nodes of one playlist.
struct PlaylistReading {
  let source: PlacedText
  var diagnostics: [Diagnostic] = []
  /// What slides have that say nothing themselves.
  var usualDwell = 15
  var usualLanguages: [Language] = [.zh, .en]

  private static let keys = [
    "hall", "language", "dwell", "return_after", "transition", "restart", "staff", "touch",
    "slides",
  ]

  init(_ source: PlacedText) { self.source = source }

  mutating func playlist(of root: Node) -> Playlist? {
    guard let parts = parts(of: root, keys: Self.keys, else: .playlistForm) else { return nil }
    guard case .sequence(let nodes)? = parts["slides"] else {
      fault("playlist-error", at: (parts["slides"] ?? root).place, .playlistForm)
      return nil
    }
    usualDwell = number(parts["dwell"], in: 2...3600) ?? usualDwell
    usualLanguages = parts["language"].flatMap { languages(of: $0) } ?? usualLanguages
    var playlist = Playlist(slides: nodes.compactMap { slide(of: $0) })
    playlist.hall = parts["hall"].map { hall(of: $0) } ?? Hall()
    playlist.patience = number(parts["return_after"], in: 5...3600) ?? playlist.patience
    playlist.hasTransition = flag(parts["transition"]) ?? playlist.hasTransition
    playlist.renewal = parts["restart"].map { renewal(of: $0) } ?? playlist.renewal
    playlist.staffKeys = parts["staff"].flatMap { staffKeys(of: $0) } ?? playlist.staffKeys
    playlist.staffTouches = parts["touch"].flatMap { corners(of: $0) } ?? playlist.staffTouches
    return playlist
  }

  private mutating func hall(of node: Node) -> Hall {
    var hall = Hall()
    let keys = ["name", "province", "prefecture", "centre"]
    guard let parts = parts(of: node, keys: keys, else: .playlistMapping("hall")) else {
      return hall
    }
    hall.name = parts["name"].flatMap { phrase(of: $0) }
    hall.province = parts["province"].flatMap { area(of: $0) }
    hall.prefecture = parts["prefecture"].flatMap { area(of: $0) }
    hall.centre = parts["centre"].flatMap { text($0, "centre") }
    return hall
  }

  private mutating func renewal(of node: Node) -> Renewal? {
    if node.plainText == "never" { return nil }
    var renewal = Renewal()
    guard
      let parts = parts(of: node, keys: ["at", "above"], else: .playlistMapping("restart"))
    else { return renewal }
    if let at = parts["at"] {
      if let second = text(at, "at").flatMap(ClockText.second) {
        renewal.secondOfDay = second
      } else {
        fault(at, .notATime(at.plainText ?? ""))
      }
    }
    renewal.mebibytes = number(parts["above"], in: 32...65_536) ?? renewal.mebibytes
    return renewal
  }

  private mutating func staffKeys(of node: Node) -> [StaffKey]? {
    guard let text = text(node, "staff") else { return nil }
    let keys = text.split(separator: " ").map { StaffKey(text: $0) }
    guard keys.count >= 3, keys.allSatisfy({ $0 != nil }) else {
      fault(node, .notStaffKeys(text))
      return nil
    }
    return keys.compactMap(\.self)
  }
}

extension PlaylistReading {
  /// Four or more corners, or none for `never`.
  fileprivate mutating func corners(of node: Node) -> [Corner]? {
    guard let text = text(node, "touch") else { return nil }
    if text == "never" { return [] }
    let corners = text.split(separator: " ").map { Corner(rawValue: String($0)) }
    guard corners.count >= 4, corners.allSatisfy({ $0 != nil }) else {
      fault(node, .notStaffTouches(text))
      return nil
    }
    return corners.compactMap(\.self)
  }
}

extension StaffKey {
  /// The key that `text` writes: `f12`, `ctrl-k`; nil for anything else.
  init?(text: Substring) {
    if let number = text.first == "f" ? Int(text.dropFirst()) : nil, (1...12).contains(number) {
      self = .function(number)
    } else if text.hasPrefix("ctrl-"), text.count == 6, let letter = text.last,
      letter.isASCII, letter.isLetter, letter.isLowercase
    {
      self = .control(letter)
    } else {
      return nil
    }
  }
}

/// A time of day as text.
enum ClockText {
  /// Seconds since midnight of `9:30` or `24:00`; nil for anything else.
  static func second(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = number(parts[0]), let minute = number(parts[1]),
      parts[1].count == 2, (0...23).contains(hour) && minute < 60 || hour == 24 && minute == 0
    else { return nil }
    return hour * 3600 + minute * 60
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...2).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(text)
  }
}
