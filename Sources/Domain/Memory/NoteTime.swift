/// A moment as files write it: `2020-06-30T08:05:00Z`, in universal time, to the second.
public enum NoteTime {
  /// The text of `seconds` since 1970.
  public static func text(_ seconds: Int) -> String {
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - day * 86_400
    let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0.padded(to: 2) }
    return "\(Day(number: Int32(clamping: day)))T\(parts.joined(separator: ":"))Z"
  }

  /// The seconds since 1970 that `text` writes, or nil.
  public static func seconds(_ text: some StringProtocol) -> Int? {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = Day(halves[0]), halves[1].last == "Z" else { return nil }
    let parts = halves[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(\.isDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
    return Int(day.number) * 86_400 + numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
  }
}
