import ArgumentParser
import Domain
import Loading

/// Prints what the case ledger counts.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Print how long the cases of the ledger took, by centre, kind and month, as CSV.",
    discussion: """
      A row is the cases of one kind that one centre closed in one month: how many, and the mean \
      and the median of the calendar days from received to closed.
      """)

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let loaded = try shared.loadedDataset()
    var text = "centre,kind,month,count,mean_days,median_days\n"
    for (id, tally) in (loaded.dataset.ledger.ledger?.total.centres ?? [:]).sorted(by: {
      $0.key < $1.key
    }) {
      for closing in tally.closings {
        let days = closing.days
        let mean = Exact(Int128(days.sum), over: Int128(days.count))
        text += "\(id),\(closing.kind.rawValue),\(closing.month),\(days.count),"
        text += "\(mean?.text(most: 12) ?? ""),\(days.median?.text(most: 6) ?? "")\n"
      }
    }
    try StandardOutput.write(text)
  }
}
