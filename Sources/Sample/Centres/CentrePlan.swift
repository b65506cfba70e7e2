import Domain

/// A protection centre of the sample: a real name with drawn particulars.
struct CentrePlan {
  /// The id, from the English name.
  let id: String
  let nameZh: String
  let nameEn: String
  /// The code of the unit.
  let unit: String
  /// The code of the prefecture; blank for a provincial centre.
  let prefecture: String
  /// Industries joined by `;`.
  let industries: String
  let approvedOn: Day
  /// Nil while it is being built.
  let acceptedOn: Day?
  let openedOn: Day?
  let staffAuthorised: Int
  let staff: Int
  let capacityPerMonth: Int
  /// Nil where no service level was given.
  let serviceDays: Int?
  let offersConfirmation: Bool
  let offersMediation: Bool
  let offersNavigation: Bool

  /// Whether it was open on the last day of `month`.
  func isOpen(in month: Month) -> Bool { openedOn.map { $0 <= month.end } ?? false }

  /// Whether it gives all five services.
  var offersEverything: Bool { offersConfirmation && offersMediation && offersNavigation }
}

/// The days a centre was approved, accepted and opened.
struct CentreDates {
  let approvedOn: Day
  let acceptedOn: Day?
  let openedOn: Day?

  /// Days of a centre approved on `approvedOn` and built in `days`; the opening is left out when
  /// it lies beyond the sample.
  init(approvedOn: Day, building days: Int) {
    self.approvedOn = approvedOn.workday
    let opened = approvedOn.advanced(by: days).workday
    let isOpen = opened <= Coverage.lastDay
    openedOn = isOpen ? opened : nil
    // Guangdong was accepted eleven days before it opened.
    let accepted = opened.advanced(by: -11)
    acceptedOn = accepted <= Coverage.lastDay ? accepted.workday : nil
  }

  private init(_ approved: String, _ accepted: String?, _ opened: String?) {
    approvedOn = .at(approved)
    acceptedOn = accepted.map(Day.at)
    openedOn = opened.map(Day.at)
  }

  /// What public pages say of single centres (protection_centres_2020.csv, `date_note`), filled
  /// up where a page gives one of the days only.
  static let published: [String: CentreDates] = [
    "pudong": CentreDates("2016-11-21", "2017-07-14", "2017-07-25"),
    "guangdong": CentreDates("2017-12-18", "2019-04-19", "2019-04-30"),
    "guangzhou": CentreDates("2020-03-20", nil, nil),
    "gansu": CentreDates("2020-09-03", nil, nil),
    "kunming": CentreDates("2020-09-03", nil, nil),
  ]
}
