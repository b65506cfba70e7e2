import Domain
import Wording

extension FileFault {
  /// What is wrong with a workbook, in words.
  init(_ fault: WorkbookFault) {
    self.init(code: "format-error", message: Self.message(fault))
  }

  private static func message(_ fault: WorkbookFault) -> Phrase {
    switch fault {
    case .notArchive: .workbookDamaged(nil)
    case .notWorkbook(.openDocument): .openDocument
    case .notWorkbook(.binaryWorkbook): .binaryWorkbook
    case .notWorkbook(.unknown): .archiveWithoutWorkbook
    case .encrypted: .workbookEncrypted
    case .damaged(let part): .workbookDamaged(part)
    case .bomb(let part): .workbookBomb(part)
    case .doctype(let part): .workbookDoctype(part)
    case .noSheet(let name, let names): .noSheet(name, of: names)
    case .blankSheet(let name): .blankSheet(name)
    case .disorder(let row): .sheetDisorder(row)
    case .cellTooLong(let row, let column): .sheetCellTooLong(row, column)
    case .tooManyColumns(let row): .sheetTooWide(row)
    case .tooLarge: .sheetTooLarge
    }
  }
}
