import Domain
import Wording

extension LenientCell.Trouble {
  /// What is said of the text `raw`; nil where the strict reader of the field says it best.
  func message(_ raw: String) -> Phrase? {
    switch self {
    case .notUnderstood: nil
    case .otherUnit(let unit): .otherUnit(raw, unit)
    case .percentagePoints: .percentagePoints(raw)
    case .notWhole: .notWhole(raw)
    case .tooLong: .notA(raw, .shortNumber)
    case .unknownArea: .unknownArea(raw)
    case .ambiguous(let codes): .ambiguousArea(raw, codes)
    }
  }
}
