import Domain
import Interface

/// Says when to put on the disk where the dashboard stands, so that an end by force loses seconds of
/// it at most: some time after something was done, and never where it stands as it was kept.
struct SessionVigil {
  /// When `due` should be asked; nil while nothing was done since.
  private(set) var wakeAt: ContinuousClock.Instant?
  private var kept: String?

  /// What is done within this time is kept together.
  private static let patience = Duration.seconds(5)

  /// Takes note that something was done.
  mutating func note() { wakeAt = wakeAt ?? .now + SessionVigil.patience }

  /// Where `model` stands, when it is time to keep that and it was not kept before.
  mutating func due(_ model: Model) -> Session? {
    guard let time = wakeAt, time <= .now else { return nil }
    wakeAt = nil
    guard let session = model.session else { return nil }
    let text = session.text
    guard text != kept ?? model.recollection.session else { return nil }
    kept = text
    return session
  }
}
