import Domain

extension Model {
  /// Works out what has changed, where the page shows it and it is not worked out yet.
  mutating func refreshReview() {
    guard page == .changes, case .loaded(let standing) = content else { return }
    let snapshot = standing.snapshot
    let look = recollection.lastLook
    let basis = basis(of: standing, since: since)
    guard review?.basis != basis else { return }
    if since == .lastLook, let lookReview, lookReview.basis == basis {
      review = lookReview
      return
    }
    let files = standing.loaded.files.map(\.path)
    let changes: Changes? =
      switch since {
      case .lastLook: look.map { Changes(from: $0, to: snapshot, files: files) }
      case .yesterday:
        Changes(from: snapshot.at(snapshot.asOf.advanced(by: -1)), to: snapshot)
      case .day(let day): Changes(from: snapshot.at(day), to: snapshot)
      }
    review = Review(basis: basis, changes: changes)
  }

  private func basis(of standing: Standing, since: Since) -> Review.Basis {
    let snapshot = standing.snapshot
    return Review.Basis(
      since: since, version: standing.version, asOf: snapshot.asOf,
      knowledge: snapshot.knowledge, overrides: snapshot.overrides,
      lookedAt: recollection.lastLook?.at)
  }

  /// What has changed since the last look is to be worked out for; nil where none is kept, and at
  /// another day than the present one.
  public var reviewQuestion: ReviewQuestion? {
    guard case .loaded(let standing) = content, let look = recollection.lastLook,
      asOf == presentDay, knowledge == .then
    else { return nil }
    return ReviewQuestion(
      basis: basis(of: standing, since: .lastLook), look: look, snapshot: standing.snapshot,
      files: standing.loaded.files.map(\.path))
  }

  /// Has the changes since the last look worked out, at once or aside, where they are not known.
  mutating func refreshLookReview() -> [Request] {
    guard let question = reviewQuestion, question.basis != lookReview?.basis,
      question.basis != awaitedReview
    else { return [] }
    guard worksAside else {
      lookReview = question.answer.review
      return []
    }
    awaitedReview = question.basis
    return [.findChanges]
  }

  /// Takes over what was worked out aside.
  mutating func take(_ answer: ReviewAnswer) {
    lookReview = answer.review
    if awaitedReview == answer.review.basis { awaitedReview = nil }
  }

  /// The changes since the last look, where they are known for what is on the screen.
  var knownLookReview: Review? {
    guard let lookReview, reviewQuestion?.basis == lookReview.basis else { return nil }
    return lookReview
  }

  /// Goes to the changes; there, tells them from another time on.
  mutating func showChanges() {
    guard page == .changes else {
      go(to: [.pane(.overview), .changes])
      return
    }
    since = since == .lastLook ? .yesterday : .lastLook
  }
}
