import Domain

/// What is wrong with a filter, and where.
struct FilterFault: Error, Equatable {
  /// Where, in characters of the text; empty at the end of it.
  var range: Range<Int>
  /// What, in words.
  var words: Phrase
  /// Where what is not yet whole begins, when only more text is wanted; what stands before it is
  /// in force.
  var unfinishedFrom: Int?
}
