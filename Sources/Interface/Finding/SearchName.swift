/// A name as it is looked for: by its text, by the pinyin of its characters, by the first letters
/// of either.
struct SearchName: Sendable {
  /// The characters in lower case.
  private let scalars: [Unicode.Scalar]
  /// The readings of each: pinyin for Chinese, the letter itself for others in ASCII.
  private let readings: [[[UInt8]]]
  /// Whether a word begins at the place.
  private let begins: [Bool]

  /// The name `text`.
  init(_ text: String) {
    scalars = Array(text.lowercased().unicodeScalars)
    readings = scalars.map { scalar in
      scalar.isASCII ? [[UInt8(truncatingIfNeeded: scalar.value)]] : Pinyin.readings(of: scalar)
    }
    begins = scalars.indices.map { [scalars] index in
      guard index > 0 else { return true }
      return !scalars[index].isASCII || !scalars[index - 1].isSearchable
    }
  }

  /// How well the words of `query` are found, the higher the better; nil where one is not.
  func score(_ query: SearchQuery) -> Int? {
    var sum = 0
    for word in query.words {
      guard let score = score(word) else { return nil }
      sum += score
    }
    return sum / max(1, query.words.count) - min(scalars.count, 60)
  }

  private func score(_ word: SearchQuery.Word) -> Int? {
    if let place = place(of: word.scalars) {
      if place == 0 { return word.scalars.count == scalars.count ? 1200 : 1000 }
      return begins[place] ? 800 : 400
    }
    guard !word.letters.isEmpty else { return nil }
    // 合肥 is hefei before it is hebi, as 肥 is sometimes read.
    for (most, malus) in [(1, 0), (Int.max, 250)] {
      guard let start = start(of: word, readings: most) else { continue }
      return (start == 0 ? 900 : 600) - malus
    }
    return hasInitials(word.letters) ? 300 : nil
  }

  /// Whether the letters of `word` are those of characters that stand side by side.
  func isSpelt(_ word: SearchQuery.Word) -> Bool { start(of: word, readings: Int.max) != nil }

  /// Whether `word` is the name or a good part of it from its beginning on: two characters, or four
  /// letters.
  func isBegun(by word: SearchQuery.Word) -> Bool {
    guard word.scalars.count >= (word.letters.isEmpty ? 2 : 4) else { return false }
    return scalars.starts(with: word.scalars)
      || !word.letters.isEmpty && isSpelt(word.letters, from: 0, readings: 1)
  }

  private func start(of word: SearchQuery.Word, readings most: Int) -> Int? {
    scalars.indices.first { begins[$0] && isSpelt(word.letters, from: $0, readings: most) }
  }

  private func place(of word: [Unicode.Scalar]) -> Int? {
    guard !word.isEmpty, word.count <= scalars.count else { return nil }
    return (0...scalars.count - word.count).first { start in
      scalars[start..<start + word.count].elementsEqual(word)
    }
  }

  /// Whether the letters are those of the characters from `start` on, one after another: of each
  /// its whole reading or the beginning of it; the first `most` readings count.
  private func isSpelt(_ letters: [UInt8], from start: Int, readings most: Int) -> Bool {
    // A bit for each number of letters that the characters so far may have taken.
    var taken: UInt64 = 1
    for readings in readings[start...] {
      var next: UInt64 = 0
      for used in 0..<letters.count where taken >> UInt64(used) & 1 == 1 {
        for reading in readings.prefix(most) {
          var length = 0
          while length < reading.count, used + length < letters.count,
            reading[length] == letters[used + length]
          {
            length += 1
            next |= 1 << UInt64(used + length)
          }
        }
      }
      if next >> UInt64(letters.count) & 1 == 1 { return true }
      guard next != 0 else { return false }
      taken = next
    }
    return false
  }

  /// Whether the letters are the first ones of words, in their order.
  private func hasInitials(_ letters: [UInt8]) -> Bool {
    var rest = letters[...]
    for index in scalars.indices where begins[index] {
      guard let letter = rest.first else { break }
      if readings[index].contains(where: { $0.first == letter }) { rest.removeFirst() }
    }
    return rest.isEmpty
  }
}

/// What is looked for: the words of a line.
struct SearchQuery {
  /// A word.
  struct Word {
    /// Its characters in lower case.
    let scalars: [Unicode.Scalar]
    /// The same as ASCII letters and figures; none where there are others.
    let letters: [UInt8]
  }

  /// The words, all of which have to be found.
  let words: [Word]

  private init(words: [Word]) { self.words = words }

  /// The words that are not `left`.
  func leaving(_ isLeft: (Word) -> Bool) -> SearchQuery {
    SearchQuery(words: words.filter { !isLeft($0) })
  }

  /// The words of `line`; of each the first 60 characters.
  init(_ line: String) {
    words = line.lowercased().split(whereSeparator: \.isWhitespace).map { word in
      let scalars = Array(word.unicodeScalars.prefix(60))
      let isPlain = scalars.allSatisfy { $0.isASCII && $0.isSearchable }
      return Word(scalars: scalars, letters: isPlain ? scalars.map { UInt8($0.value) } : [])
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a figure.
  fileprivate var isSearchable: Bool {
    properties.isAlphabetic || (0x30...0x39).contains(value)
  }
}
