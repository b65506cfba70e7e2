import Domain
import Surface

extension KioskModel {
  /// Where slides are drawn: the screen without its head, its foot and its margins.
  var slideRect: Rect {
    let side = max(1, size.columns / 24)
    let top = isFine ? 7 : size.rows >= 12 ? 2 : 1
    let bottom = isFine ? 8 : size.rows >= 12 ? 3 : 1
    return Rect(size).inset(left: side, top: top, right: side, bottom: bottom)
  }

  /// What the slide at `place` is drawn from; nil before there are figures.
  func scene(of place: Int) -> SlideScene? {
    figures.map { figures in
      SlideScene(
        snapshot: figures.snapshot, hall: playlist.hall, time: time, language: language,
        rect: slideRect, page: place == position.slide ? position.page : 0)
    }
  }
}
