import Domain
import Surface

extension SlideScene {
  /// A notice: its heading large, its text below.
  func draw(_ notice: Notice, on canvas: inout Canvas) {
    let (top, below) = rect.split(top: max(2, min(rect.rows / 4, 20)), gap: headingGap)
    canvas.type(text(notice.title), in: top, .accent, lines: 2)
    var flow = Flow(in: below, of: canvas)
    for line in text(notice.text).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    {
      draw(String(line), in: &flow, on: &canvas)
    }
  }

  private func draw(_ line: String, in flow: inout Flow, on canvas: inout Canvas) {
    guard !line.isEmpty else { return flow.skip() }
    let isItem = line.hasPrefix("- ") || line.hasPrefix("* ")
    let isHeading = line.hasPrefix("#")
    let plain = String(isItem ? line.dropFirst(2) : line.drop { $0 == "#" || $0 == " " })
      .split(separator: "**", omittingEmptySubsequences: false).joined()
    let isBold = isHeading || line.hasPrefix("**") && line.hasSuffix("**")
    let wrapped = DisplayText.wrap(plain, to: flow.columns - (isItem ? 2 : 0))
    for (index, part) in wrapped.enumerated() {
      let lead = isItem ? [Flow.Run(index == 0 ? "· " : "  ", .accent)] : []
      flow.line(lead + [Flow.Run(part, isBold ? .bright : .text)], on: &canvas)
    }
  }
}
