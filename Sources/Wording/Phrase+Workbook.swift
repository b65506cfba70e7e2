public import Domain

/// What is wrong with a workbook as a whole, and what to do about it.
extension Phrase {
  /// A workbook in the form of before 2007.
  public static let oldWorkbook = Phrase(
    zh: "这是旧版 Excel 工作簿（.xls），请用 Excel 另存为 .xlsx",
    en: "this is an old Excel workbook (.xls); save it as .xlsx in Excel")
  /// A workbook that a password protects.
  public static let workbookEncrypted = Phrase(
    zh: "工作簿设有打开密码，请取消密码后重新保存",
    en: "the workbook is protected by a password; remove the password and save it again")
  /// A web page that is called a workbook.
  public static func webPageAsWorkbook(_ ending: String) -> Phrase {
    Phrase(
      zh: "文件名是 \(ending)，内容却是网页（HTML 或 XML），请用 Excel 打开后另存为 .xlsx",
      en:
        "the file is named \(ending) but is a web page (HTML or XML); open it in Excel and save it as .xlsx"
    )
  }
  /// A plain text that is called a workbook.
  public static func textAsWorkbook(_ ending: String) -> Phrase {
    Phrase(
      zh: "文件名是 \(ending)，内容却是纯文本（如 CSV），请把扩展名改为 .csv，或用 Excel 另存为 .xlsx",
      en:
        "the file is named \(ending) but is plain text such as CSV; rename it to .csv, or save it as .xlsx in Excel"
    )
  }
  /// A spreadsheet of LibreOffice or WPS in its own form.
  public static let openDocument = Phrase(
    zh: "这是 OpenDocument 文件（.ods 等），请另存为 .xlsx",
    en: "this is an OpenDocument file (such as .ods); save it as .xlsx")
  /// A workbook in Excel's binary form.
  public static let binaryWorkbook = Phrase(
    zh: "这是二进制工作簿（.xlsb），请用 Excel 另存为 .xlsx",
    en: "this is a binary workbook (.xlsb); save it as .xlsx in Excel")
  /// A zip archive that holds no workbook.
  public static let archiveWithoutWorkbook = Phrase(
    zh: "这是压缩文件，其中没有 Excel 工作簿，请解压后放入其中的表格",
    en: "this is a zip archive without an Excel workbook; unpack it and use the tables in it")
  /// A workbook that is cut off or broken; `part` is the file in the archive, where it is known.
  public static func workbookDamaged(_ part: String?) -> Phrase {
    guard let part else {
      return Phrase(
        zh: "工作簿不完整或已损坏，请用 Excel 打开后重新保存",
        en: "the workbook is incomplete or damaged; open it in Excel and save it again")
    }
    return both(
      part, zh: { "工作簿中的\($0)缺失或已损坏，请用 Excel 打开后重新保存" },
      en: {
        "the part \($0) of the workbook is missing or damaged; open it in Excel and save it again"
      })
  }
  /// A part that unpacks to more than the limits of DATA.
  public static func workbookBomb(_ part: String) -> Phrase {
    both(
      part, zh: { "工作簿中的\($0)解压后超过 200 倍或 1 GiB，不予读取" },
      en: {
        "the part \($0) of the workbook unpacks to over 200 times its size or over 1 GiB; it is not read"
      })
  }
  /// A part with a document type definition, which no spreadsheet writes.
  public static func workbookDoctype(_ part: String) -> Phrase {
    both(
      part, zh: { "工作簿中的\($0)含有 DTD，不予读取，请用 Excel 打开后重新保存" },
      en: {
        "the part \($0) of the workbook has a DTD and is not read; open it in Excel and save it again"
      })
  }
  /// A sheet that the workbook does not have, and those it has.
  public static func noSheet(_ name: String, of names: [String]) -> Phrase {
    let shown = names.prefix(10).map(clipped)
    return both(
      name,
      zh: { "工作簿中没有工作表\($0)，已有的工作表：\(shown.joined(separator: "、"))" },
      en: { "the workbook has no sheet \($0); it has: \(shown.joined(separator: ", "))" })
  }
  /// A sheet in which nothing is written.
  public static func blankSheet(_ name: String) -> Phrase {
    both(name, zh: { "工作表\($0)是空的" }, en: { "the sheet \($0) is empty" })
  }
  /// Rows or cells that do not come one after another.
  public static func sheetDisorder(_ row: Int) -> Phrase {
    Phrase(
      zh: "工作表第 \(row) 行的行号或列号有误，请用 Excel 打开后重新保存",
      en: "row \(row) of the sheet is out of order; open it in Excel and save it again")
  }
  /// A cell above the limit of DATA.
  public static func sheetCellTooLong(_ row: Int, _ column: Int) -> Phrase {
    Phrase(
      zh: "工作表第 \(row) 行第 \(column) 列的单元格超过 1 MiB",
      en: "the cell in row \(row), column \(column) of the sheet is longer than 1 MiB")
  }
  /// More columns than the limit of DATA.
  public static func sheetTooWide(_ row: Int) -> Phrase {
    Phrase(
      zh: "工作表第 \(row) 行在第 1024 列之后仍有内容",
      en: "row \(row) of the sheet has content after column 1024")
  }
  /// More text than the limit of DATA for a file.
  public static let sheetTooLarge = Phrase(
    zh: "工作表的内容超过 1 GiB，请拆分", en: "the sheet holds more than 1 GiB; split it")
  /// A sheet by name or number, as what a member of the descriptor must be.
  public static let aSheet = Phrase(
    zh: "工作表的名称或从 1 起的序号", en: "the name of a sheet, or its number from 1")
}
