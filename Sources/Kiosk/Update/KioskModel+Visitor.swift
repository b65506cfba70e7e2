import Domain
import Surface

extension KioskModel {
  /// What a visitor's input does: page, or open and walk the list of provinces.
  mutating func take(_ input: VisitorInput) -> [KioskRequest] {
    if case .touch(let column, let row) = input, let asked = takeTouch(column, row) {
      return asked
    }
    guard figures != nil else { return [] }
    let now = time.milliseconds
    switch mode {
    case .playlist, .visitor:
      return takeOnSlides(input, now)
    case .provinces(var list, _):
      guard let move = listMove(input, list) else {
        mode = .provinces(list, since: now)
        return []
      }
      switch move {
      case .cursor(let place): list.cursor = min(max(place, 0), max(0, provinces.count - 1))
      case .open: list.isOpen = true
      case .back where list.isOpen: list.isOpen = false
      case .back:
        mode = .visitor(since: now)
        return []
      }
      mode = .provinces(list, since: now)
      return []
    case .staff: return []
    }
  }

  private mutating func takeOnSlides(_ input: VisitorInput, _ now: Int) -> [KioskRequest] {
    switch slideMove(input) {
    case .turn(let step):
      mode = .visitor(since: now)
      return turn(to: neighbour(by: step))
    case .list:
      let home = provinces.firstIndex { $0.code == playlist.hall.province } ?? 0
      mode = .provinces(
        ProvinceList(cursor: home, isOpen: false, language: language), since: now)
      return []
    }
  }

  private enum SlideMove {
    case turn(Int)
    case list
  }

  private func slideMove(_ input: VisitorInput) -> SlideMove {
    switch input {
    case .left, .pageUp: .turn(-1)
    case .right, .pageDown: .turn(1)
    case .up, .down: .list
    case .touch(let column, _):
      column < size.columns / 3 ? .turn(-1) : column >= size.columns * 2 / 3 ? .turn(1) : .list
    }
  }

  private enum ListMove {
    case cursor(Int)
    case open
    case back
  }

  private func listMove(_ input: VisitorInput, _ list: ProvinceList) -> ListMove? {
    let layout = ProvinceLayout(self, list)
    switch input {
    case .left: return .back
    case .right: return list.isOpen ? nil : .open
    case .up: return .cursor(list.cursor - 1)
    case .down: return .cursor(list.cursor + 1)
    case .pageUp: return .cursor(list.cursor - layout.rows)
    case .pageDown: return .cursor(list.cursor + layout.rows)
    case .touch(let column, let row):
      if list.isOpen || row >= layout.body.bottom { return .back }
      guard let place = layout.place(atColumn: column, row) else { return nil }
      return place == list.cursor ? .open : .cursor(place)
    }
  }

  /// The provinces of the list.
  var provinces: [ReportingUnit] { figures?.snapshot.provinces ?? [] }
}
