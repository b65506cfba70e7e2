import Domain

/// Rows of a ledger.
enum AnyRow {
  /// Rows as they should be, and in every way as they should not.
  static func text(_ number: Int, _ random: inout SeededNumbers) -> String {
    func pick(_ texts: [String]) -> String { texts[random.next(below: texts.count)] }
    func day(_ from: Int) -> String {
      Day(number: Int32(17_500 + from + random.next(below: 900))).description
    }
    let id =
      random.next(below: 12) == 0 ? "case-\(random.next(below: 20))" : "case-\(1000 + number)"
    var cells = [
      id, pick(["a", "beijing_centre_2", "长春"]),
      pick(CaseKind.allCases.map(\.rawValue)), day(0),
      pick(["", day(0), day(0), day(0)]), pick(["", day(100)]),
      pick([""] + CaseOutcome.allCases.map(\.rawValue)), pick(["", "", day(200)]),
    ]
    switch random.next(below: 14) {
    case 0: cells[random.next(below: 8)] = pick(["x", "2020-02-30", "", " ", "2020-1-1", "案"])
    case 1: cells[1] = pick(["nowhere", "b", "beijing_centre_3"])
    case 2: cells = cells.map { "\"\($0)\"" }
    case 3: cells[0] = "\"two\nlines \(number)\""
    case 4: cells[0] = pick(["a\"b", "\"a\"\"b\(number)\"", "\"a,b\(number)\"", "案\(number)"])
    case 5: cells.append("more")
    case 6: cells.removeLast(random.next(below: 8))
    case 7: cells[3] = pick(["1899-12-31", "2099-01-01", "2999-12-31"])
    default: break
    }
    return cells.joined(separator: ",")
  }
}
