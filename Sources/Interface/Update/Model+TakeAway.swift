import Domain
import Wording

extension Model {
  /// Copies the cell in hand; the next time at once after that its row, then the whole listing.
  mutating func copy(_ place: PlaceOnPage, _ scene: Scene) -> [Request] {
    let extent = copiedExtent?.next ?? .cell
    guard let (text, words) = copied(extent, place, scene) else {
      notice = .nothingToCopy
      return []
    }
    copiedExtent = extent
    notice = words
    return [.copy(text, saying: words)]
  }

  /// Copies the text of what lies over the page, where that is a text.
  mutating func copyOverlay() -> [Request] {
    guard case .why(let why, _, _) = overlay, let text = text(of: why) else { return [] }
    notice = .copiedText
    return [.copy(text, saying: .copiedText)]
  }

  /// Offers the forms that a page can be taken away in.
  mutating func offerExport(_ place: PlaceOnPage, _ scene: Scene) {
    let listing = place.section?.listing.title
    let forms: [ExportForm] =
      listing == nil
      ? [.svg] : place.sections.count > 1 ? ExportForm.allCases : [.csv, .markdown, .svg]
    overlay = .choice(
      ChoiceList(
        purpose: .export, subject: listing ?? Phrase.china,
        choices: forms.map { .exportAs($0) }), cursor: 0)
  }

  /// A choice of an export: the form leads to the name, a file that is there to another name.
  mutating func chooseExport(_ choice: ChoiceList.Choice) -> [Request] {
    switch choice {
    case .exportAs(let form):
      let section = scene.flatMap { PlaceOnPage(model: self, scene: $0).section }
      prompt = Prompt(purpose: .exportName(form), text: proposedName(form, section))
    case .otherName(let file):
      prompt = Prompt(purpose: .exportName(file.form), text: file.path)
    case .replaceFile(var file):
      file.replaces = true
      notice = .exporting
      return [.export(file)]
    default: break
    }
    return []
  }

  /// The name is given: the file is asked for.
  mutating func finishExport(_ form: ExportForm, named path: String) -> [Request] {
    guard let scene,
      let text = exported(form, PlaceOnPage(model: self, scene: scene), scene)
    else { return [] }
    notice = .exporting
    return [.export(ExportFile(form: form, path: path, text: text))]
  }

  /// What became of a file is said where it was asked for.
  mutating func take(_ outcome: ExportOutcome, of file: ExportFile) {
    switch outcome {
    case .written: notice = .exported(file.path, bytes: file.text.utf8.count)
    case .exists:
      notice = nil
      overlay = .choice(
        ChoiceList(
          purpose: .exportClash, subject: Phrase(zh: file.path, en: file.path),
          choices: [.otherName(file), .replaceFile(file)]), cursor: 0)
    case .failed(let number):
      prompt = Prompt(purpose: .exportName(file.form), text: file.path)
      notice = .exportFailed(number)
    }
  }
}
