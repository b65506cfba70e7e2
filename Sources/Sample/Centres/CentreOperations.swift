import Domain

/// What all centres did, month by month, and the part of their cases that is written out.
struct CentreOperations {
  /// The centres.
  let roster: CentreRoster
  /// The cases of each centre, in the order of the roster.
  let books: [CaseBook]
  /// The months of each centre, in the order of the roster.
  let months: [[MonthTally]]
  /// Minutes down, by centre and month like `months`.
  let downtime: [[Int]]
  private let satisfaction: [[Int]]
  private let ledgerCentres: [String]

  /// The operations of `roster` with the stories of `cast`.
  init(_ roster: CentreRoster, cast: Cast, seed: UInt64) {
    self.roster = roster
    books = roster.centres.map { centre in
      let pace = CentrePace(
        centre: centre, isDrowning: centre.id == cast.drowning,
        isStrained: cast.strained.contains(centre.id))
      return CaseBook(pace, seed: seed)
    }
    months = books.map { MonthTally.months(of: $0) }
    var random = RandomSource(seed: seed, "downtime")
    downtime = months.map { months in
      months.map { _ in random.chance(70) ? random.whole(0...60) : random.whole(90...600) }
    }
    satisfaction = zip(roster.centres, months).map { centre, months in
      let usual = random.whole(900...965)
      return months.map { month in
        let isLate = centre.id == cast.drowning && month.month.year == 2020
        return usual - (isLate ? month.month.number * 9 : 0) + random.whole(-12...12)
      }
    }
    ledgerCentres = CentreOperations.ledger(books, cast: cast, &random)
  }

  /// The most rows of the ledger.
  private static let ledgerLimit = 26_000

  /// The centre that drowns, then whole centres in a drawn order as long as there is room.
  ///
  /// One that opened before the sample begins is left out: its ledger would begin in the middle.
  private static func ledger(
    _ books: [CaseBook], cast: Cast, _ random: inout RandomSource
  ) -> [String] {
    let candidates = books.filter { book in
      (book.centre.openedOn.map { $0 >= Coverage.firstMonth.start } ?? false)
    }
    let order =
      candidates.filter { $0.centre.id == cast.drowning }
      + random.shuffled(candidates.filter { $0.centre.id != cast.drowning })
    var room = ledgerLimit
    return order.filter { book in
      guard book.cases.count <= room else { return false }
      room -= book.cases.count
      return true
    }.map(\.centre.id)
  }

  /// The table `cases`.
  var caseRows: [[String]] {
    books.filter { ledgerCentres.contains($0.centre.id) }.flatMap { book in
      book.cases.enumerated().map { index, item in
        [
          "\(book.centre.id)-\((index + 1).filled(to: 5))", book.centre.id, item.kind.rawValue,
          item.receivedOn.description, item.acceptedOn.cell, item.closedOn.cell,
          item.outcome?.rawValue ?? "", item.grantedOn.cell,
        ]
      }
    }
  }

  /// The table `centre_months`.
  var monthRows: [[String]] {
    roster.centres.indices.flatMap { index in
      let centre = roster.centres[index]
      return months[index].indices.map { month in
        [centre.id] + cells(of: months[index][month], centre)
          + [
            "\(downtime[index][month])",
            Swift.min(1000, satisfaction[index][month]).decimal(places: 1),
          ]
      }
    }
  }

  private func cells(of month: MonthTally, _ centre: CentrePlan) -> [String] {
    let enforcementDays =
      month.enforcement.closed == 0
      ? ""
      : (month.enforcementDays * 10).rounded(over: month.enforcement.closed).decimal(places: 1)
    let counts = [
      month.received, month.accepted, month.passed, month.failed, month.withdrawn, month.granted,
    ]
    let confirmation = [month.confirmation.accepted, month.confirmation.closed].map {
      centre.offersConfirmation ? "\($0)" : ""
    }
    let mediation = [month.mediation.accepted, month.mediation.closed, month.mediation.settled].map
    { centre.offersMediation ? "\($0)" : "" }
    return [month.month.description] + counts.map(String.init) + month.daysCells
      + ["\(month.backlog)"] + confirmation
      + ["\(month.enforcement.accepted)", "\(month.enforcement.closed)", enforcementDays]
      + mediation
  }
}
