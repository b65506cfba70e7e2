import Domain
import Surface
import Testing

@testable import Interface

@Suite struct KeyTableTests {
  @Test("no key is bound to two commands")
  func noClash() {
    var owners: [Key: CommandID] = [:]
    for command in Command.table {
      for key in command.keys {
        #expect(owners[key] == nil, "\(key.label) is bound twice")
        owners[key] = command.id
      }
    }
  }

  @Test("every command has a key and words in both languages")
  func complete() {
    for command in Command.table {
      #expect(!command.keys.isEmpty)
      for language in Language.allCases {
        #expect(!command.label[language].isEmpty && !command.help[language].isEmpty)
      }
    }
  }

  @Test(
    "the full-width and Chinese forms of a key are that key",
    arguments: [
      ("？", "?"), ("／", "/"), ("、", "/"), ("【", "["), ("】", "]"), ("「", "{"), ("」", "}"),
      ("‘", "'"), ("’", "'"), ("７", "7"), ("ｑ", "q"), ("Ｌ", "L"), ("｛", "{"),
    ] as [(Character, Character)])
  func inputMethods(form: Character, plain: Character) {
    #expect(KeyMap().meaning(of: [.character(form)]) != .nothing)
    #expect(KeyMap().meaning(of: [.character(form)]) == KeyMap().meaning(of: [.character(plain)]))
  }

  @Test("every key of the product's list does something")
  func listed() {
    let characters = "1234567hjklgG/'sSweandoDyx[]{}0mrLTM?q"
    for character in characters {
      #expect(KeyMap().meaning(of: [.character(character)]) != .nothing, "\(character)")
    }
    for key in [
      Key.up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .shiftTab, .enter,
      .backspace, .escape, .alt(.left), .alt(.right), .control("o"), .control("f"), .control("b"),
      .control("c"),
    ] {
      #expect(KeyMap().meaning(of: [key]) != .nothing, "\(key.label)")
    }
  }
}
