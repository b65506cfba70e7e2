import Domain
public import Surface
import Wording

/// The picture of the model: a function of the model alone, which cannot fail.
public func view(_ model: Model) -> Surface {
  var surface = Surface(size: model.size)
  if model.fits { model.drawHeader(on: &surface) }
  model.drawBody(on: &surface)
  model.drawOverlay(on: &surface)
  // In the last three rows a line being typed is worth more than one row of a list.
  if model.fits || model.size.rows > 3 || model.prompt != nil { model.drawFooter(on: &surface) }
  return surface.drawn(in: model.glyphs)
}

extension Model {
  fileprivate func drawBody(on surface: inout Surface) {
    switch content {
    case .loading: sayInTheMiddle(Phrase.loading[language], .dim, on: &surface)
    case .failed(let phrase): sayInTheMiddle(phrase[language], .bad, on: &surface)
    case .loaded:
      guard var scene else { return }
      let sections = sections(scene)
      if overlay == nil {
        scene.focus = sections.first { $0.id == scene.state.focus }?.id ?? sections.first?.id
      }
      guard fits else { return drawCompact(scene, on: &surface) }
      drawLedger(on: &surface)
      page.content.draw(scene, sections, on: &surface, in: pageRect)
    }
  }

  private func sayInTheMiddle(_ text: String, _ role: Role, on surface: inout Surface) {
    let lines = DisplayText.wrap(text, to: max(1, min(72, size.columns - (fits ? 8 : 0))))
    let widest = lines.map { DisplayText.width(of: $0) }.max() ?? 0
    for (index, line) in lines.enumerated() {
      surface.write(
        line, at: (size.columns - widest) / 2, size.rows / 2 - lines.count / 2 + index, Style(role))
    }
  }
}
