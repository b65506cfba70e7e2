import Domain
import Surface
import Wording

extension Scene {
  /// The changes, what needs a person first, in a list of `width` columns.
  func changeListing(in width: Int) -> Listing {
    let changes = review?.changes
    return Listing(
      title: .changesTitle, subtitle: changesSubtitle,
      columns: [
        .text("from", Phrase(zh: "", en: ""), 1, 1), .mark,
        .text("place", .placeTitle, language == .zh ? 8 : 14, 14),
        .text("name", .subjectTitle, 20, Scene.subjectWidth(in: width)),
        .open("moved", .fromToTitle, least: 20),
      ], rows: (changes?.list ?? []).map(row), empty: changes == nil ? .noLastLook : .noChanges)
  }

  /// Since when, and how many.
  private var changesSubtitle: Phrase {
    let count = Phrase.changeCount(review?.changes?.list.count ?? 0)
    let since: Phrase
    switch review?.basis.since ?? .lastLook {
    case .lastLook:
      guard let look = recollection.lastLook else { return .sinceNoLook }
      since = .sinceLastLook(.age(seconds: now - look.at), look.asOf)
    case .yesterday: since = .sinceYesterday(snapshot.asOf.advanced(by: -1))
    case .day(let day): since = .sinceDay(day)
    }
    return Phrase(zh: "\(since.zh) · \(count.zh)", en: "\(since.en) · \(count.en)")
  }

  private func row(_ change: ObservedChange) -> Row {
    switch change {
    case .light(let measure, let area, let from, let to):
      lightRow(change, measure, area, from: from, to: to)
    case .centreLight(let id, let from, let to): centreRow(change, id, from: from, to: to)
    case .stage(let measure, let area, let from, let to):
      stageRow(change, measure, area, from: from, to: to)
    case .figure(let figure, let month, let from, let to):
      figureRow(
        change, figure, sign: from < to ? "↑" : "↓",
        .unusualMonth(month, from: text(from, figure), to: text(to, figure)), origin: nil)
    case .revision(let figure, let period, let from, let to, let origin):
      figureRow(
        change, figure, sign: "✎",
        .revised(period, from: text(from, figure), to: text(to, figure)), origin: origin)
    case .newFile(let path): fileRow(change, path, "+", .newFile)
    case .lostFile(let path): fileRow(change, path, "−", .lostFile)
    }
  }

  private func lightRow(
    _ change: ObservedChange, _ id: String, _ area: AreaCode, from: Light, to: Light
  ) -> Row {
    let place = snapshot.name(of: area)
    let words = LineageWords(snapshot: snapshot, language: language)
    let judgement = snapshot.judgement(id, area)
    let reason = judgement.flatMap { words.reason($0.lineage, measure: id) }
    return Row(
      id: .change(change),
      cells: [
        "from": cell(from), "mark": cell(to, why: judgement.map { explanation($0, of: place) }),
        "place": cell(place), "name": cell(measureName(id)),
        "moved": cell([text(.lightMove(from: from, to: to)), reason].joined(language), .dim),
      ], opens: destination(id, area))
  }

  private func centreRow(_ change: ObservedChange, _ id: String, from: Light, to: Light) -> Row {
    let centre = snapshot.centre(id)
    let name = centre?.name ?? Phrase(zh: id, en: id)
    return Row(
      id: .change(change),
      cells: [
        "from": cell(from),
        "mark": cell(
          to, why: snapshot.standing(ofCentre: id).map { explanation($0, of: name) }),
        "place": cell(centre.map { snapshot.name(of: $0.unit) } ?? name), "name": cell(name),
        "moved": cell(.lightMove(from: from, to: to), .dim),
      ], opens: Destination(page: .centre(id)))
  }

  private func stageRow(
    _ change: ObservedChange, _ id: String, _ area: AreaCode, from: String?, to: String
  ) -> Row {
    let place = snapshot.name(of: area)
    let ladder = snapshot.measure(id)?.ladder ?? ""
    func rung(_ id: String) -> Phrase {
      snapshot.rung(id, ladder: ladder)?.name ?? Phrase(zh: id, en: id)
    }
    return Row(
      id: .change(change),
      cells: [
        "mark": ListingCell(text: "→", role: .accent), "place": cell(place),
        "name": ListingCell(
          text: measureName(id),
          why: snapshot.judgement(id, area).map { explanation($0, of: place) }),
        "moved": cell(.stageMove(from: from.map(rung), to: rung(to)), .dim),
      ], opens: destination(id, area),
      origin: snapshot.stageEvents(id, area).last?.origin)
  }

  private func figureRow(
    _ change: ObservedChange, _ figure: WatchedFigure, sign: String, _ moved: Phrase,
    origin: Origin?
  ) -> Row {
    let (name, place, why, opens) = subject(of: figure)
    return Row(
      id: .change(change),
      cells: [
        "mark": ListingCell(text: sign, role: .accent), "place": cell(place),
        "name": ListingCell(text: text(name), why: why), "moved": cell(moved, .dim),
      ], opens: opens, origin: origin)
  }

  private func fileRow(
    _ change: ObservedChange, _ path: String, _ sign: String, _ words: Phrase
  ) -> Row {
    Row(
      id: .change(change),
      cells: [
        "mark": ListingCell(text: sign, role: .accent), "place": cell(Phrase.paneData),
        "name": cell(path), "moved": cell(words, .dim),
      ], opens: Destination(page: .pane(.data), section: .files, row: .file(path)))
  }

  private func measureName(_ id: String) -> String {
    "\(id) \(snapshot.measure(id).map { text($0.name) } ?? "")"
  }
}

extension [String?] {
  /// The texts there are, with the comma of the language between them.
  fileprivate func joined(_ language: Language) -> String {
    compactMap(\.self).joined(separator: language == .zh ? "，" : ", ")
  }
}
