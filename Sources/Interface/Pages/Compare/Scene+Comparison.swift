import Domain
import Surface
import Wording

extension Scene {
  /// The chapters with their articles, a light a province.
  func comparedLights(_ codes: [AreaCode]) -> Listing {
    var rows = [
      lightRow(.area(.china), .allMeasures, codes) { snapshot.rollUp(area: $0) }
    ]
    for chapter in snapshot.dataset.chapters {
      let title = Phrase(
        zh: "\(chapter.id) \(chapter.name.zh)", en: "\(chapter.id) \(chapter.name.en)")
      var row = lightRow(.chapter(chapter.id), title, codes) {
        snapshot.rollUp(chapter: chapter.id, $0)
      }
      row.isParent = true
      rows.append(row)
      for article in snapshot.articles(ofChapter: chapter.id) {
        let title = Phrase(
          zh: "\(article.id) \(article.name.zh)", en: "\(article.id) \(article.name.en)")
        var row = lightRow(.article(article.id), title, codes) {
          snapshot.rollUp(article: article.id, $0)
        }
        row.depth = 1
        row.opens = Destination(
          page: .pane(.programme), section: .tree, row: .article(article.id))
        rows.append(row)
      }
    }
    let widest = codes.map { DisplayText.width(of: text(snapshot.name(of: $0))) }.max() ?? 8
    let word = language == .zh ? 10 : 12
    return Listing(
      shape: .tree, title: .compareLights,
      columns: [.open("name", .nameTitle, least: 14, wish: 24)]
        + codes.map {
          // The longest word that a group often has, behind its mark.
          .text($0.description, snapshot.name(of: $0), word, max(widest, word))
        }, rows: rows, empty: .noMeasures)
  }

  private func lightRow(
    _ id: RowID, _ title: Phrase, _ codes: [AreaCode], _ rollUp: (AreaCode) -> RollUp
  ) -> Row {
    var cells = ["name": cell(title)]
    for code in codes {
      let rollUp = rollUp(code)
      cells[code.description] = ListingCell(
        text: rollUp.light == .none ? "" : text(rollUp.light.name), role: rollUp.light.role,
        key: .number(Double(rollUp.light.urgency)),
        why: explanation(rollUp, title, of: snapshot.name(of: code)), light: rollUp.light)
    }
    return Row(id: id, cells: cells)
  }

  /// The figures, a column a province, each with its difference from the median of the 31.
  func comparedFigures(_ codes: [AreaCode]) -> Listing {
    let rows =
      [reportedRow(codes)]
      + FigureKey.ofAreas.map { key -> Row in
        let median = snapshot.distribution(key).median
        var cells = [
          "name": cell(key.nameWithSign),
          "median": median.map {
            ListingCell(text: $0.grouped(decimals: key.decimals), key: .number($0.double))
          } ?? ListingCell(text: "–", role: .dim, key: .missing),
        ]
        for code in codes {
          cells[code.description] = comparedCell(snapshot.rankedFigure(key, code), median, code)
        }
        return Row(
          id: .figure(key), cells: cells, opens: Destination(page: .ranking(key)))
      }
    // A number is never cut: each column is as wide as its widest with the widest difference.
    let widths = codes.map { code in
      let cells = rows.compactMap { $0.cells[code.description] }
      return cells.map(\.text).widthOnPoint + 1 + cells.compactMap(\.beside).widthOnPoint
    }
    return Listing(
      title: .compareFigures, subtitle: comparedMonths,
      columns: [
        .open("name", .figureTitle, least: language == .zh ? 12 : 14),
        .number("median", .medianTitle, 6, 8, rank: 1),
      ]
        + zip(codes, widths).map { code, width in
          .number(code.description, snapshot.name(of: code), width, max(width, 16))
        }, rows: rows, empty: .noFigures)
  }

  /// The months that figures are compared through where the last one is not in full.
  private var comparedMonths: Phrase? {
    let keys = [FigureKey.received, .networkUptime].compactMap { key in
      snapshot.rankedMonth(key).map { (key, $0) }
    }
    guard !keys.isEmpty else { return nil }
    return .comparedThrough(keys.map { key, month in (isOfCentres: key == .received, month) })
  }

  /// How many of each province's centres have reported the last month that the figures go to.
  private func reportedRow(_ codes: [AreaCode]) -> Row {
    var cells = ["name": cell(Phrase.reportedOf(snapshot.lastCompleteMonth), .dim)]
    for code in codes {
      cells[code.description] = completenessCell(snapshot.figure(.received, code).completeness)
    }
    return Row(id: .month(snapshot.lastCompleteMonth), cells: cells)
  }

  /// 61.5 and beside it +12.3; the difference is left out where there is no median.
  private func comparedCell(_ figure: Figure, _ median: Exact?, _ code: AreaCode) -> ListingCell {
    var cell = cell(figure, of: snapshot.name(of: code))
    // XPCC stands beside the 31: it is shown and not measured by them.
    guard let value = figure.value, let median, code != .xpcc else { return cell }
    let difference = (value - median).grouped(decimals: figure.key.decimals)
    // What is nothing in the places shown is neither more nor less.
    let isNothing = !difference.contains { ("1"..."9").contains($0) }
    let digits = String(difference.drop { $0 == "−" })
    cell.beside = isNothing ? digits : (value > median ? "+" : "−") + digits
    return cell
  }
}
