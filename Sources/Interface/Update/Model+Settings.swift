import Domain
import Surface
import Wording

extension Model {
  /// Takes over what the files of settings say; what is wrong in them is told where it is.
  mutating func adopt(_ reading: SettingsReading) {
    adopt(reading.themes)
    if let name = reading.theme, let index = themes.firstIndex(where: { $0.name == name }) {
      themeIndex = index
    }
    if let language = reading.language { self.language = language }
    keyMap = reading.keyMap
    if let usesMouse = reading.usesMouse { self.usesMouse = usesMouse }
    guard settingsFaults != reading.faults else { return }
    settingsFaults = reading.faults
    if let fault = reading.faults.first {
      notice = .settingsFault(fault.place, fault.message, more: reading.faults.count - 1)
    } else {
      notice = .settingsGood
    }
  }

  /// Takes over themes, keeping the one in use by its name.
  mutating func adopt(_ themes: [Theme]) {
    guard !themes.isEmpty, themes != self.themes else { return }
    let name = theme.name
    self.themes = themes
    themeIndex = themes.firstIndex { $0.name == name } ?? 0
  }

  /// The terminal draws characters of ambiguous width in so many columns.
  mutating func adopt(ambiguousWidth columns: Int) {
    guard glyphs != .ascii else { return }
    glyphs = columns == 2 ? .unambiguous : .unicode
  }

  /// Switches the language; a terminal without Chinese glyphs keeps English, and says so.
  mutating func switchLanguage() {
    guard glyphs != .ascii || language == .zh else {
      notice = .noChineseHere
      return
    }
    language = language == .zh ? .en : .zh
  }
}
