import Domain

/// The text of the sample's README.md.
struct ReadmeText {
  let seed: UInt64
  let asOf: Day
  /// The kind and the sentence of each story.
  let stories: [(kind: String, sentence: Phrase)]

  /// The Markdown text.
  var text: String {
    let told = stories.map { "| \($0.kind) | \($0.sentence.zh) | \($0.sentence.en) |" }
      .joined(separator: "\n")
    return """
      # Sample data · 示例数据

      **This is sample data. Everything in it that is not listed as real below is synthetic.**
      **本目录为示例数据，除下文列明的真实内容外，均为虚构。**

      Written by `zhichan sample --seed \(seed) --as-of \(asOf)`; the same seed and day give the
      same bytes. It covers 2018-01 to 2020-12, so that any month of 2020 can be "today". Check it
      with `frictionless validate datapackage.json`. `office/` holds the same figures as
      offices send them, in Excel and GB18030.

      ## What is real

      - units, prefectures, chapters, articles, measures, ladders and indicators: names, codes,
        the wording of the programme (`Sources/Sample/Facts/README.md` names sources and licences).
        One correction: the backlog of 2.2.07 is a stock.
      - the census population of the 31 provinces.
      - the names of 39 protection centres, and the days known of Pudong (opened 2017-07-25),
        Guangdong (accepted 2019-04-19, opened 2019-04-30), Guangzhou, Gansu and Kunming (approved
        in 2020). The published number at the end of 2020 is 40; the names do not reconcile to it.
      - the observations of area 000000 whose `source` is an address: examination periods, pledge
        financing by year and for ten months, TISCs, university centres.

      ## What is synthetic

      - populations of prefectures: they split the census figure of their province and are marked
        `~`.
      - all operations: cases, months of centres, nodes (names of hosts, addresses; the phones
        cannot be dialled), services, traffic, stages and their documents, targets of single areas,
        and every observation whose source is 示例数据. Days of national stages are near what is
        known where it is known, but they are no record.
      - months of pledge financing: the published totals of 2018, 2019, 2020 and of January to
        October divided over months and provinces.
      - totals at the published level: 77 of 333 prefectures with an agency at the end of 2019 and
        90 a year later (23 % and 27 %), 7 + 10 + 34 TISCs, 23 + 37 university centres.

      ## The stories of this seed

      | story | 中文 | English |
      | --- | --- | --- |
      \(told)

      """
  }
}
