import Domain

/// The text of the office dataset's README.md.
struct OfficeReadme {
  let seed: UInt64
  let asOf: Day

  /// The Markdown text.
  var text: String {
    """
    # Sample data as offices send it · 示例数据（上报原表）

    **This is sample data, like that of the folder above; nothing in it is a record.**
    **本目录与上级目录一样是示例数据，不是真实上报资料。**

    Written by `zhichan sample --office --seed \(seed) --as-of \(asOf)`; the same seed and day give
    the same bytes, and the same snapshot as the strict files of that seed, to the last digit.
    `zhichan check --explain` says what is understood of each file.

    What stands in these files is what offices send: Excel workbooks and CSV in GB18030 with CRLF;
    titles and form blocks above the header, headers of two rows, remarks below; Chinese headings
    with their units; unit lines (万元, 万人, 万人次) and figures in another unit than the one kept;
    provinces in every form (北京, 北 京, 北京市, `北京 Beijing`, 广西区, 新疆兵团); days and months as
    `2020年3月`, `2020.3`, `202003`, `2020/3/5` and as numbers of Excel; thousands separators,
    full-width digits, percent signs; 约 and 不足; 是 and 否; `—`, `/`, 无, 未报 and 暂无 for what is
    missing; totals; areas down with periods and indicators across; tasks, stages, centres and
    indicators by their names.

    `units`, `chapters`, `articles`, `measures`, `ladders`, `rung_dates` and `indicators`, which no
    province fills in, are strict tables in GB18030. `cases.csv` is the export of a system, and strict.

    """
  }
}
