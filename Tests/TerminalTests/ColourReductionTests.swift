import Surface
import Testing

@testable import Terminal

@Suite("The reduction of colours")
struct ColourReductionTests {
  @Test(
    "a colour becomes the nearest one there is",
    arguments: [
      (RGB(255, 0, 0), 196, 9, 1), (RGB(0, 0, 0), 16, 0, 0), (RGB(255, 255, 255), 231, 15, 7),
      (RGB(0x80, 0x80, 0x80), 244, 8, 7), (RGB(95, 135, 175), 67, 8, 6),
      (RGB(8, 8, 8), 232, 0, 0), (RGB(0, 205, 0), 40, 2, 2),
    ])
  func nearest(colour: RGB, indexed: Int32, sixteen: Int32, eight: Int32) {
    #expect(colour.number(in: .indexed) == indexed)
    #expect(colour.number(in: .sixteen) == sixteen)
    #expect(colour.number(in: .eight) == eight)
    #expect(colour.number(in: .none) == nil)
  }

  @Test(
    "with few colours an ink keeps its hue",
    arguments: [
      (RGB(0xFF, 0x8A, 0x7A), 1), (RGB(0x9D, 0x0A, 0x2B), 1), (RGB(0xF2, 0xC1, 0x4E), 3),
      (RGB(0x87, 0x52, 0x00), 3), (RGB(0x5F, 0xD3, 0xA6), 2), (RGB(0x06, 0x6A, 0x49), 2),
      (RGB(0x7C, 0xC4, 0xFF), 6), (RGB(0x0B, 0x5C, 0xAD), 4), (RGB(0xC8, 0x60, 0xF2), 5),
    ])
  func hues(colour: RGB, number: Int) {
    #expect(Ink(colour).inkNumber(in: .eight) == Int32(number))
    let sixteen = Ink(colour).inkNumber(in: .sixteen)
    #expect(sixteen == Int32(number) || sixteen == Int32(number + 8))
    #expect(Ink(colour).inkNumber(in: .indexed) == colour.number(in: .indexed))
    #expect(Ink(colour).inkNumber(in: .exact) == colour.number(in: .exact))
  }

  @Test("a grey stays a grey")
  func others() {
    #expect(Ink(RGB(0xD3, 0xD9, 0xE3)).inkNumber(in: .eight) == 7)
    #expect(Ink(RGB(0xA2, 0xAB, 0xBA)).inkNumber(in: .sixteen) == 8)
  }

  @Test(
    "an exact colour is its value, but never one of the palette's eight",
    arguments: [
      (RGB(0x12, 0x34, 0x56), 0x123456), (RGB(0, 0, 0), 0x100), (RGB(0, 0, 3), 8),
      (RGB(255, 255, 255), 0xFFFFFF),
    ])
  func exact(colour: RGB, number: Int) {
    #expect(colour.number(in: .exact) == Int32(number))
  }

  @Test("the palette's colours are found among the 256 they come from", arguments: 16..<256)
  func fixedPoints(number: Int32) {
    let cube: [UInt8] = [0, 95, 135, 175, 215, 255]
    let colour: RGB
    if number >= 232 {
      let level = UInt8(8 + (number - 232) * 10)
      colour = RGB(level, level, level)
    } else {
      let place = Int(number) - 16
      colour = RGB(cube[place / 36], cube[place / 6 % 6], cube[place % 6])
    }
    let found = colour.number(in: .indexed) ?? -1
    let twins: Bool = [(59, 239), (102, 244), (145, 248), (188, 251)].contains {
      ($0.0, $0.1) == (number, found) || ($0.1, $0.0) == (number, found)
    }
    #expect(found == number || twins)
  }

  @Test(
    "ink never falls together with its ground, at any depth",
    arguments: [ColourDepth.eight, .sixteen, .indexed])
  func legible(depth: ColourDepth) {
    let dark = RGB(0x18, 0x18, 0x20)
    let theme = Theme(
      name: "murky", inks: [.dim: Ink(RGB(0x30, 0x30, 0x38)), .text: Ink(dark)],
      grounds: [.base: Ink(dark)])
    for role in Role.allCases {
      let paint = Paint(Style(role), theme: theme, depth: depth)
      #expect(paint.foreground != paint.background || paint.emphasis.contains(.reverse))
    }
  }

  @Test("where the cursor's colour falls together with the screen's, its row is reversed")
  func reversedCursor() {
    let theme = Theme(
      name: "night", inks: [:],
      grounds: [.base: Ink(RGB(0, 0, 0)), .selection: Ink(RGB(20, 20, 30))])
    let style = Style(.text, on: .selection)
    #expect(Paint(style, theme: theme, depth: .eight).emphasis.contains(.reverse))
    #expect(!Paint(style, theme: theme, depth: .indexed).emphasis.contains(.reverse))
    #expect(Paint(style, theme: theme, depth: .none).emphasis.contains(.reverse))
  }
}
