import Domain
import Surface

extension KioskModel {
  /// Lets `message` change the kiosk, and returns what is to be done about it.
  public mutating func update(_ message: KioskMessage) -> [KioskRequest] {
    switch message {
    case .timePassed(let time): return pass(to: time)
    case .figuresRead(let figures):
      let isFirst = self.figures == nil
      self.figures = figures
      edition += 1
      failed = []
      if isFirst { shownAt = time.milliseconds } else { passedOver = nil }
      return settle()
    case .playlistRead(let playlist):
      self.playlist = playlist
      edition += 1
      failed = []
      if figures != nil { passedOver = nil }
      return settle()
    case .resized(let size):
      self.size = size
      return settle()
    case .input(let input): return take(input)
    case .staffKey(let key): return take(key)
    case .staffTyped(let typing): return take(typing)
    case .pinChecked(let isRight): return take(pinIsRight: isRight)
    case .pinFound(let isThere):
      hasPin = isThere
      return []
    case .slideFailed(let failure):
      let place = position.slide
      guard isOnShow(place) else { return [] }
      failed.insert(place)
      return [.log(.slideSkipped(place, failure))] + turn(to: nextSlide(after: place, by: 1))
    }
  }

  private mutating func pass(to time: KioskTime) -> [KioskRequest] {
    let renewal = renewalDue(at: time)
    self.time = time
    switch mode {
    case .visitor(let since), .provinces(_, let since):
      guard time.milliseconds - since >= playlist.patience * 1000 else { return renewal }
      mode = .playlist
      shownAt = time.milliseconds
      return renewal + settle()
    case .staff(_, let since):
      guard time.milliseconds - since >= KioskModel.staffPatience else { return renewal }
      closeStaff()
      return renewal + [.log(.staffLeft)] + settle()
    case .playlist:
      guard figures != nil else { return renewal }
      guard time.milliseconds - shownAt >= slide.dwell * 1000 else { return renewal + settle() }
      return renewal + turn(to: following)
    }
  }

  /// The look at the memory that is due when the clock passes the hour of the night for it.
  private func renewalDue(at next: KioskTime) -> [KioskRequest] {
    guard let renewal = playlist.renewal else { return [] }
    let isPast =
      time.day == next.day
      ? time.secondOfDay < renewal.secondOfDay && renewal.secondOfDay <= next.secondOfDay
      : next.day == time.day.advanced(by: 1) && renewal.secondOfDay <= next.secondOfDay
    return isPast ? [.renew(aboveMebibytes: renewal.mebibytes)] : []
  }

  /// Leaves a slide that has gone from the programme, or a page that is no more.
  private mutating func settle() -> [KioskRequest] {
    guard figures != nil else { return [] }
    if !isOnShow(position.slide) {
      let next = nextSlide(after: position.slide, by: 1)
      guard isOnShow(next) else { return [] }
      return turn(to: next)
    }
    if position.page >= pages(of: position.slide) { position.page = 0 }
    if position.language >= slide.languages.count { position.language = 0 }
    return []
  }

  /// Shows a slide from its beginning.
  mutating func turn(to slide: Int) -> [KioskRequest] { turn(to: Position(slide: slide)) }

  /// Shows a page.
  mutating func turn(to position: Position) -> [KioskRequest] {
    let isSame = self.position == position
    self.position = position
    shownAt = time.milliseconds
    guard !isSame else { return [] }
    state.position = position
    state.starts = 0
    return [.remember(state)]
  }
}
