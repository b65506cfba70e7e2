public import Domain

/// What is wrong with a file as a whole.
extension Phrase {
  /// A line that a file had when it was read, and has no longer.
  public static func lineGone(_ line: Int) -> Phrase {
    Phrase(zh: "文件已没有第 \(line) 行", en: "the file has no line \(line) any more")
  }

  /// A file that is not there.
  public static let fileMissing = Phrase(
    zh: "文件不存在，请检查文件名和所在文件夹", en: "there is no such file; check its name and folder")
  /// A file that may not be read.
  public static let fileForbidden = Phrase(
    zh: "没有读取此文件的权限", en: "the file may not be read: permission denied")
  /// Something else than a file.
  public static let notAFile = Phrase(
    zh: "这不是普通文件", en: "this is not a regular file")
  /// A file above the limit of DATA.
  public static let fileTooLarge = Phrase(
    zh: "文件超过 1 GiB，请拆分后再放入", en: "the file is larger than 1 GiB; split it")
  /// A file the system cannot read; the number is its `errno`.
  public static func fileUnreadable(_ number: Int) -> Phrase {
    Phrase(zh: "文件无法读取（系统错误 \(number)）", en: "the file cannot be read (system error \(number))")
  }
  /// A file without content.
  public static let fileEmpty = Phrase(zh: "文件是空的", en: "the file is empty")
  /// A cell above the limit of DATA.
  public static let cellTooLong = Phrase(
    zh: "此单元格超过 1 MiB，可能是引号没有成对", en: "the cell is longer than 1 MiB; a quote may not be closed")
  /// More columns than the limit of DATA.
  public static let tooManyColumns = Phrase(
    zh: "此行超过 1024 列", en: "the row has more than 1024 columns")
  /// Faults beyond those that are listed.
  public static func faultsUnlisted(_ count: Int) -> Phrase {
    Phrase(
      zh: "此文件问题过多，另有 \(count) 处没有逐条列出",
      en: "the file has \(count) more faults, which are not listed one by one")
  }
  /// Quotes that are still open at the end of the file.
  public static let openQuote = Phrase(
    zh: "此处的引号到文件结尾仍未闭合", en: "the quote that opens here is not closed before the end of the file")

  /// A path without text.
  public static let pathEmpty = Phrase(zh: "路径为空", en: "the path is empty")
  /// An absolute path.
  public static func pathAbsolute(_ path: String) -> Phrase {
    both(
      path, zh: { "路径\($0)是绝对路径，只能使用数据文件夹内的相对路径" },
      en: { "the path \($0) is absolute; only paths inside the dataset's folder are read" })
  }
  /// A path of a file elsewhere.
  public static func pathRemote(_ path: String) -> Phrase {
    both(
      path, zh: { "路径\($0)是网络地址，只读取数据文件夹内的文件" },
      en: { "the path \($0) is an address; only files inside the dataset's folder are read" })
  }
  /// A path with `..`.
  public static func pathUpwards(_ path: String) -> Phrase {
    both(
      path, zh: { "路径\($0)含有“..”，只能使用数据文件夹内的路径" },
      en: { "the path \($0) has \"..\" in it; only paths inside the dataset's folder are read" })
  }
  /// A path with characters no path has.
  public static func pathUnsafe(_ path: String) -> Phrase {
    both(
      path, zh: { "路径\($0)含有不允许的字符" }, en: { "the path \($0) has a character that is not allowed" })
  }
  /// A path that leads elsewhere through a link.
  public static func pathEscapes(_ path: String) -> Phrase {
    both(
      path, zh: { "路径\($0)经链接指向数据文件夹之外，不予读取" },
      en: { "the path \($0) leads out of the dataset's folder through a link" })
  }
}
