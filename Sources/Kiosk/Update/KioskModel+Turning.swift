import Domain
import Surface

extension KioskModel {
  /// How many pages a slide has.
  func pages(of place: Int) -> Int {
    guard let scene = scene(of: place), playlist.slides.indices.contains(place) else { return 1 }
    return scene.pages(of: playlist.slides[place].content, isFine: isFine)
  }

  /// The page after the one in sight: first its other language, then the slide's next page, then
  /// the next slide on the programme.
  var following: Position {
    var next = position
    guard isOnShow(position.slide) else {
      return Position(slide: nextSlide(after: position.slide, by: 1))
    }
    next.language += 1
    if next.language < slide.languages.count { return next }
    next.language = 0
    next.page += 1
    if next.page < pages(of: position.slide) { return next }
    return Position(slide: nextSlide(after: position.slide, by: 1))
  }

  /// The page before the one in sight, in the same language where the slide has it.
  func neighbour(by step: Int) -> Position {
    var next = position
    next.page += step
    if isOnShow(position.slide), (0..<pages(of: position.slide)).contains(next.page) {
      return next
    }
    let language = self.language
    let place = nextSlide(after: position.slide, by: step)
    let languages = playlist.slides.indices.contains(place) ? playlist.slides[place].languages : []
    return Position(
      slide: place, page: step < 0 ? pages(of: place) - 1 : 0,
      language: languages.firstIndex(of: language) ?? 0)
  }

  /// The next slide on the programme after `place`, forwards or backwards; `place` when there is
  /// no other.
  func nextSlide(after place: Int, by step: Int) -> Int {
    let count = playlist.slides.count
    guard count > 0 else { return place }
    return (1...count).lazy
      .map { ((place + step * $0) % count + count) % count }
      .first(where: isOnShow) ?? place
  }
}
