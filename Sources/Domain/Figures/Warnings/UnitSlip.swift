/// A figure that is out by one of the units Chinese counts in: written in 万 where the series is in
/// ones, or the other way round.
struct UnitSlip: Hashable, Sendable {
  /// The units that get lost or added.
  enum Unit: Int, CaseIterable, Hashable, Sendable {
    /// 10,000.
    case tenThousand = 10_000
    /// 100,000,000.
    case hundredMillion = 100_000_000
  }

  /// The unit.
  var unit: Unit
  /// Whether the later figure is the greater one.
  var isUpward: Bool

  /// How far a figure may honestly move from one period to the next beside the slip: to three
  /// times or a third.
  ///
  /// Fewer than 4 in 1,000 pairs of neighbouring periods move further (Spring
  /// Festival, the close of a year); and as nothing grows 3,000-fold at once, so wide a band around
  /// 10,000 accuses hardly any honest figure.
  static let honestChange: Exact = 3

  /// The slip between a figure and the next of its series; nil where there is none to be seen.
  init?(from earlier: Exact, to later: Exact) {
    guard earlier != 0, later != 0, (earlier < 0) == (later < 0) else { return nil }
    isUpward = earlier.magnitude < later.magnitude
    let smaller = isUpward ? earlier.magnitude : later.magnitude
    let greater = isUpward ? later.magnitude : earlier.magnitude
    // Almost every figure is in keeping with the one before: one multiplication tells.
    guard smaller * 1_000 < greater else { return nil }
    let unit = Unit.allCases.first { unit in
      let expected = smaller * Exact(unit.rawValue)
      return expected <= greater * Self.honestChange && greater <= expected * Self.honestChange
    }
    guard let unit else { return nil }
    self.unit = unit
  }

  /// The slip that takes this one back.
  var inverse: UnitSlip {
    var inverse = self
    inverse.isUpward.toggle()
    return inverse
  }
}

/// Walks along one series and sees the slips of unit in it.
struct SlipWatch {
  private var last: DataWarning.Dated?
  /// A slip the series has not come back from.
  private var away: UnitSlip?

  /// The warning for the next figure of the series; nil when it is in keeping with the one before.
  ///
  /// A zero tells nothing of the unit and is passed over. The way back from a slip is quiet: the
  /// fault is the figure that left, not the next one, which is right again.
  mutating func warning(for value: Exact, of period: Period) -> DataWarning? {
    guard value != 0 else { return nil }
    let now = DataWarning.Dated(value: value, period: period)
    defer { last = now }
    guard let last, let slip = UnitSlip(from: last.value, to: value) else { return nil }
    if slip.inverse == away {
      away = nil
      return nil
    }
    away = slip
    return .tenThousandFold(slip, from: last, to: now)
  }
}

extension PublishedSeries {
  /// Figures 10,000 or 100,000,000 times the one before, or such a part of it.
  var slips: [Diagnostic] {
    ofOneKind.flatMap { rows in
      var watch = SlipWatch()
      return rows.compactMap { row -> Diagnostic? in
        guard let value = observations[row].value else { return nil }
        return watch.warning(for: value, of: observations[row].period)
          .map { diagnostic($0, at: row) }
      }
    }
  }
}

extension CentreTables {
  /// Counts of centres 10,000 or 100,000,000 times those of the month before, or such a part of it.
  var slips: [Diagnostic] {
    // Minutes of downtime are left out: no month has more than 44,640, nobody writes them in 万,
    // and from a few to a whole month is an honest calamity.
    let counts = CentreCount.allCases.filter { $0 != .downtime }
    return books.flatMap { book in
      counts.flatMap { count in
        var watch = SlipWatch()
        return book.rows.compactMap { row in
          count.value(in: row)
            .flatMap { watch.warning(for: Exact($0), of: .month(row.month)) }?
            .diagnostic(at: row.origin, field: count.field)
        }
      }
    }
  }
}

extension DatasetWarnings {
  /// The same of the counts of the public service network.
  var networkSlips: [Diagnostic] {
    let counts: [(field: String, value: (NetworkMonth) -> Int?)] = [
      ("visits", \.visits), ("cases", \.cases), ("consultations", \.consultations),
    ]
    let rows = dataset.networkMonths.filter { $0.month <= centres.lastMonth }
      .sorted { $0.month < $1.month }
    return Dictionary(grouping: rows, by: \.unit).values.flatMap { rows in
      counts.flatMap { count in
        var watch = SlipWatch()
        return rows.compactMap { row in
          count.value(row)
            .flatMap { watch.warning(for: Exact($0), of: .month(row.month)) }?
            .diagnostic(at: row.origin, field: count.field)
        }
      }
    }
  }
}
