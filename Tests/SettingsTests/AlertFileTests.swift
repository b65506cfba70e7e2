import Domain
import Glibc
import Testing

@testable import Settings

struct AlertFileTests {
  @Test("the example says what it seems to say")
  func example() throws {
    let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let (rules, faults) = AlertFile.read(
      folder: "/nonexistent", chosen: "/\(path)/Examples/alerts.yaml", of: Dataset())
    let found = try #require(rules)
    #expect(found.map(\.id) == ["large-backlog", "low-coverage", "pledge-falls"])
    #expect(found[0].condition == .init(.value, .more, 400) && found[0].hold == .months(2))
    #expect(found[1].scope == .provinces && found[1].severity == .notice)
    #expect(found[2].condition == .init(.yoy, .less, -10))
    #expect(faults.map(\.severity) == [.warning], "the empty dataset has no indicator")
  }

  @Test("a fault is found at its place, and the rules are not taken", arguments: faulty)
  func fault(_ file: FaultyTheme) throws {
    let (rules, faults) = AlertFile.parse(file.text, path: "alerts.yaml")
    let fault = try #require(faults.first { $0.severity == .error })
    #expect(fault.code == file.code)
    #expect([fault.line, fault.column] == file.place)
    #expect(rules == nil)
  }

  static let faulty: [FaultyTheme] = [
    FaultyTheme("«rules: 1\n", "alert-error"),
    FaultyTheme("- id: a\n  figure: backlog\n  condition: \"> 2\"\n  «nam: x\n", "unknown-key"),
    FaultyTheme("- id: a\n  figure: «backlogs\n  condition: \"> 2\"\n", "alert-error"),
    FaultyTheme("- id: a\n  figure: backlog\n  condition: «much\n", "alert-error"),
    FaultyTheme("- id: a\n  figure: backlog\n  condition: \"«=> 2\"\n", "alert-error"),
    FaultyTheme("- «id: a\n  condition: \"> 2\"\n", "missing-key"),
    FaultyTheme(
      "- id: a\n  figure: backlog\n  condition: \"> 2\"\n  for: «soon\n", "alert-error"),
    FaultyTheme(
      "- id: a\n  figure: backlog\n  condition: \"> 2\"\n  severity: «red\n", "alert-error"),
    FaultyTheme(
      "- id: a\n  figure: backlog\n  condition: \"> 2\"\n  scope: «420000x\n", "alert-error"),
    FaultyTheme(
      "- id: a\n  figure: backlog\n  condition: \"> 2\"\n"
        + "- id: «a\n  figure: backlog\n  condition: \"> 3\"\n", "duplicate-key"),
  ]

  @Test("an empty file has no rules, and no file no faults")
  func nothing() {
    #expect(AlertFile.parse("", path: "alerts.yaml").rules == [])
    let none = AlertFile.read(folder: "/nonexistent", chosen: nil, of: Dataset())
    #expect(none.rules == [] && none.diagnostics.isEmpty)
  }
}
