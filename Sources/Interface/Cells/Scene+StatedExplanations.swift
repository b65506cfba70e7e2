import Domain
import Wording

/// Why of what no formula of RULES gives: counts of rows, and figures as a file has them.
extension Scene {
  /// Why a prefecture is covered, or is not.
  func explanation(_ standing: PrefectureStanding, of prefecture: Prefecture) -> Explanation {
    Explanation(
      title: FigureKey.covered.name, place: prefecture.name,
      value: standing.isCovered ? .coveredWord : .uncoveredWord, light: nil,
      lineage: standing.lineage)
  }

  /// The nodes of one kind that run in an area; nil counts those of every kind.
  func explanation(
    ofNodes kind: NodeKind?, in area: AreaCode, named place: Phrase, count: Int
  ) -> Explanation {
    let name = kind?.name ?? FigureKey.nodes.name
    return Explanation(
      title: name, place: place, value: Phrase(zh: "\(count)", en: "\(count)"), light: nil,
      lineage: Lineage(.stated(.runningNodes(name)), working: nil) { [snapshot] in
        snapshot.nodes(of: area).filter { kind == nil || $0.kind == kind }.map(\.opening)
      })
  }

  /// The nodes that run in a prefecture.
  func nodeCell(_ standing: PrefectureStanding?, in prefecture: Prefecture) -> ListingCell {
    let count = standing?.nodes.values.reduce(0, +) ?? 0
    var counted = cell(count)
    counted.why = explanation(
      ofNodes: nil, in: prefecture.code, named: prefecture.name, count: count)
    return counted
  }

  /// The people of a prefecture.
  func explanation(ofPeopleIn prefecture: Prefecture) -> Explanation {
    let value = prefecture.population.map { Phrase.people($0) } ?? Phrase(zh: "–", en: "–")
    return Explanation(
      title: .peopleTitle, place: prefecture.name, value: value, light: nil,
      lineage: Lineage(
        .stated(.peopleAsCounted),
        inputs: [
          Lineage.Input(
            name: "population", place: prefecture.code.description, when: "",
            value: prefecture.population.map(String.init), origin: prefecture.origin)
        ]))
  }

  /// Since when a node is open.
  func explanation(ofOpening node: ServiceNode) -> Explanation {
    let day = node.openedOn?.description ?? "–"
    return Explanation(
      title: .sinceTitle, place: node.name, value: Phrase(zh: day, en: day), light: nil,
      lineage: Lineage(.stated(.openedAsFile), inputs: [node.opening]))
  }

  /// Why an item of service does not count as reached.
  func explanation(offNetwork item: ServiceItem) -> Explanation {
    let opensOn = item.hasNetworkEntry ? item.since : nil
    return Explanation(
      title: item.name, place: snapshot.name(of: item.area), value: item.onlineName, light: nil,
      lineage: Lineage(
        .stated(.offNetwork(since: opensOn)),
        inputs: [
          Lineage.Input(
            name: opensOn == nil ? "network_entry" : "since", place: item.area.description,
            when: "",
            value: opensOn?.description ?? "false", origin: item.origin)
        ]))
  }

  /// How a file was read.
  func explanation(of file: FileReport, _ light: Light, errors: Int) -> Explanation {
    Explanation(
      title: .fileLightRule, place: Phrase(zh: file.path, en: file.path), value: light.name,
      light: light,
      lineage: Lineage(
        .stated(.fileAsRead(file.rows, leftOut: file.rowsLeftOut, errors: errors))))
  }

  /// A file that is not read yet.
  func explanation(of file: FileReport, _ unread: FileReport.Unread) -> Explanation {
    Explanation(
      title: .fileLightRule, place: Phrase(zh: file.path, en: file.path), value: Light.noData.name,
      light: .noData, lineage: Lineage(.stated(.fileUnreadWhy(unread, bytes: file.bytes))))
  }

  /// A fault of the data, with the line it is on.
  func explanation(of fault: Diagnostic) -> Explanation {
    let line = fault.line.map { line in
      Lineage.Input(
        name: fault.field ?? fault.code, place: "", when: "", value: nil,
        origin: Origin(file: fault.file, line: line))
    }
    return Explanation(
      title: .faultsTitle, place: Phrase(zh: fault.place, en: fault.place),
      value: Phrase(zh: fault.code, en: fault.code), light: nil,
      lineage: Lineage(.stated(fault.message), inputs: [line].compactMap(\.self)))
  }
}

extension ServiceNode {
  /// The row of the node, as an input.
  fileprivate var opening: Lineage.Input {
    Lineage.Input(
      name: "opened_on", place: (prefecture ?? unit).description,
      when: openedOn?.description ?? "", value: id, origin: origin)
  }
}
