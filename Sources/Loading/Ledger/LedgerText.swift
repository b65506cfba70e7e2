import Domain
import Wording

/// The text of a file of the ledger, read and turned into UTF-8 piece by piece.
struct LedgerText {
  /// The encoding's name in lower case, and why it was chosen.
  let encoding: String
  let reason: EncodingReason
  /// Where in the file the next piece begins.
  private(set) var offset = 0
  /// Whether all is read.
  private(set) var isThrough = false
  private var decoder: TextDecoder
  /// What the whole file told of its encoding, where nothing else did.
  private var survey: EncodingSurvey?

  /// The bytes that are looked at together for the encoding: an even number.
  private static let size = 1 << 20

  /// The text of `file`, which begins with `head`, in the encoding `declared`, or in the first that
  /// fits; that it does to the end is seen only on the way.
  init(
    _ file: borrowing OpenFile, _ head: [UInt8], declared: String?
  ) throws(FileFault) {
    let (encoding, reason, survey) = try Self.choice(file, head, declared: declared)
    self.encoding = encoding
    self.reason = reason
    self.survey = survey
    decoder = try Self.decoder(of: encoding)
  }

  /// The same from the beginning.
  func anew() throws(FileFault) -> LedgerText {
    var text = self
    text.offset = 0
    text.isThrough = false
    text.decoder = try Self.decoder(of: encoding)
    return text
  }

  private static func decoder(of encoding: String) throws(FileFault) -> TextDecoder {
    do throws(ConversionFault) {
      return try TextDecoder(from: encoding)
    } catch {
      throw FileFault(code: "encoding-error", message: .encodingUnknown(encoding))
    }
  }

  /// The text of the next `count` bytes, or of those that are left.
  mutating func next(_ count: Int, of file: borrowing OpenFile) throws(FileFault) -> [UInt8] {
    let count = min(count, file.stamp.size - offset)
    let bytes = try file.bytes(at: offset, count)
    offset += bytes.count
    isThrough = bytes.count < count || offset >= file.stamp.size
    do throws(ConversionFault) {
      return try decoder.text(of: bytes, isLast: isThrough)
    } catch {
      guard case .invalid(let place) = error else {
        throw FileFault(code: "encoding-error", message: .encodingUnknown(encoding))
      }
      throw try fault(at: place, of: file)
    }
  }

  private func fault(at place: Int, of file: borrowing OpenFile) throws(FileFault) -> FileFault {
    let isGuess = reason == .validGB18030
    let place = isGuess ? survey?.fault(beyond: place) ?? place : place
    let byte = try file.bytes(at: place, 1).first ?? 0
    return FileFault(
      code: "encoding-error",
      message: isGuess
        ? .noEncodingFits(byte, at: place) : .notEncoded(encoding, byte, at: place))
  }
}

extension LedgerText {
  private static func choice(
    _ file: borrowing OpenFile, _ head: [UInt8], declared: String?
  ) throws(FileFault) -> (encoding: String, reason: EncodingReason, survey: EncodingSurvey?) {
    if let declared { return (EncodingName.understood(declared), .declared, nil) }
    if let marked = ByteOrderMark.encoding(of: head) { return (marked, .mark, nil) }
    var survey = EncodingSurvey()
    try forEachPiece(of: file) { bytes, isLast in
      survey.add(bytes, isLast: isLast)
      return true
    }
    if survey.zeros.areAny, try isWideTable(file, survey.zeros) {
      return (survey.zeros.encoding, .zeroBytes, nil)
    }
    guard let place = survey.firstFault else { return ("utf-8", .validUTF8, nil) }
    if survey.isBrokenUTF8 {
      let byte = try file.bytes(at: place, 1).first ?? 0
      throw FileFault(code: "encoding-error", message: .notUTF8(byte, at: place))
    }
    return ("gb18030", .validGB18030, survey)
  }

  private static func isWideTable(
    _ file: borrowing OpenFile, _ zeros: ZeroBytes
  ) throws(FileFault) -> Bool {
    guard let decoder = try? TextDecoder(from: zeros.encoding) else { return false }
    var survey = WideTableSurvey()
    var isValid = true
    try forEachPiece(of: file) { bytes, isLast in
      guard let text = try? decoder.text(of: bytes, isLast: isLast) else {
        isValid = false
        return false
      }
      survey.add(text)
      return true
    }
    return isValid && survey.isTable(zeros)
  }

  /// Calls `body` with the bytes of the file and whether they are the last, while it wants more.
  private static func forEachPiece(
    of file: borrowing OpenFile, _ body: ([UInt8], Bool) -> Bool
  ) throws(FileFault) {
    var offset = 0
    while true {
      let bytes = try file.bytes(at: offset, min(size, file.stamp.size - offset))
      offset += bytes.count
      let isLast = bytes.isEmpty || offset >= file.stamp.size
      guard body(bytes, isLast), !isLast else { return }
    }
  }
}
