public import Domain

/// What a kiosk shows: its slides in turn, and where it stands.
public struct Playlist: Hashable, Sendable {
  /// Where the screen hangs.
  public var hall: Hall
  /// The slides in the order they are shown.
  public var slides: [Slide]
  /// Seconds without input after which a visitor has left.
  public var patience: Int
  /// Whether slides change softly.
  public var hasTransition: Bool
  /// When a process that has grown too large is begun anew; nil is never.
  public var renewal: Renewal?
  /// What opens the staff page; without keys and touches the one built in.
  public var staffKeys: [StaffKey]
  /// The corners that open it when they are touched in turn; empty where no touch does.
  public var staffTouches: [Corner]

  /// A playlist of `slides`.
  public init(
    hall: Hall = Hall(), slides: [Slide], patience: Int = 60, hasTransition: Bool = true,
    renewal: Renewal? = Renewal(), staffKeys: [StaffKey] = StaffKey.standard,
    staffTouches: [Corner] = Corner.standard
  ) {
    self.hall = hall
    self.slides = slides
    self.patience = patience
    self.hasTransition = hasTransition
    self.renewal = renewal
    self.staffKeys = staffKeys
    self.staffTouches = staffTouches
  }
}

/// The place a screen hangs in.
public struct Hall: Hashable, Sendable {
  /// What it is called, at the top of every slide.
  public var name: Phrase?
  /// Its province.
  public var province: AreaCode?
  /// Its prefecture, for what is near.
  public var prefecture: AreaCode?
  /// The protection centre whose figures are local.
  public var centre: String?

  /// A hall of which only what is given is known.
  public init(
    name: Phrase? = nil, province: AreaCode? = nil, prefecture: AreaCode? = nil,
    centre: String? = nil
  ) {
    self.name = name
    self.province = province
    self.prefecture = prefecture
    self.centre = centre
  }
}

/// When a process that has grown beyond a size is ended to be begun anew.
public struct Renewal: Hashable, Sendable {
  /// Seconds since midnight.
  public var secondOfDay: Int
  /// The resident memory from which it is done, in MiB.
  public var mebibytes: Int

  /// At half past three in the morning from 400 MiB on, unless said otherwise.
  public init(secondOfDay: Int = 12_600, mebibytes: Int = 400) {
    self.secondOfDay = secondOfDay
    self.mebibytes = mebibytes
  }
}

/// A step of the sequence that opens the staff page.
public enum StaffKey: Hashable, Sendable {
  /// A function key.
  case function(Int)
  /// A letter or digit with Ctrl, in lower case.
  case control(Character)

  /// The sequence built in: F12, F9, F12, F9, F12.
  public static let standard: [StaffKey] = [
    .function(12), .function(9), .function(12), .function(9), .function(12),
  ]
}

/// A corner of the screen, which the staff touches.
public enum Corner: String, CaseIterable, Hashable, Sendable {
  case topLeft = "top-left"
  case topRight = "top-right"
  case bottomLeft = "bottom-left"
  case bottomRight = "bottom-right"

  /// The sequence built in: round the screen from the top left, and back across.
  public static let standard: [Corner] = [
    .topLeft, .topRight, .bottomRight, .bottomLeft, .topLeft, .bottomRight,
  ]
}

extension Playlist {
  /// What is shown where there is no playlist: the clock, the headline targets and the map.
  public static let standard = Playlist(slides: [
    Slide(.clock), Slide(.target(measure: nil)), Slide(.map(.coverage)), Slide(.steps),
  ])
}
