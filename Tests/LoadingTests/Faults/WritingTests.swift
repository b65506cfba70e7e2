import Domain
import Glibc
import Loading
import Testing

@Suite("Files that are being written")
struct WritingTests {
  let dataset = ChapterFolder()

  /// The same table in the encodings offices use.
  static let encodings = ["utf-8", "gb18030", "utf-16le"]

  /// The table of chapters with these names, whose letters are of the encoding.
  private static func bytes(_ encoding: String) -> [UInt8] {
    let text = "id,name_zh,name_en\n1,武汉,\"a\n,b\"\n2,人,\"\"\"x\"\"\"\n"
    switch encoding {
    case "utf-8": return Array(text.utf8)
    case "utf-16le": return EncodedTable.utf16("\u{FEFF}" + text, isBig: false)
    default:
      let letters: [Unicode.Scalar: [UInt8]] = [
        "武": [0xCE, 0xE4], "汉": [0xBA, 0xBA], "人": [0xC8, 0xCB],
      ]
      return text.unicodeScalars.flatMap { letters[$0] ?? [UInt8(truncatingIfNeeded: $0.value)] }
    }
  }

  @Test("a file cut at any byte waits, and gives no row that was not written", arguments: encodings)
  func cutAnywhere(encoding: String) async throws {
    let whole = Self.bytes(encoding)
    let names: Set<String> = ["武汉", "人", "一", "二"]
    for count in 0..<whole.count {
      let store = try await dataset.loaded()
      dataset.folder.write(Array(whole[..<count]), to: "chapters.csv")
      let first = await store.refresh(at: 20)
      let isWaiting = await store.isUnsettled
      // Whoever writes goes on.
      dataset.folder.write(whole, to: "chapters.csv")
      let last = await store.refresh(at: 21)
      let shown = Set((first?.dataset.chapters ?? []).map(\.name.zh))

      #expect(shown.isSubset(of: names), "cut at \(count): \(shown)")
      #expect(first != nil || isWaiting, "cut at \(count)")
      #expect(last?.dataset.chapters.map(\.name.zh) == ["武汉", "人"], "cut at \(count)")
      #expect(last?.diagnostics == [], "cut at \(count)")
      dataset.write(["一", "二"])
    }
  }

  @Test("a file that is cut for good is taken as far as it goes, or kept as it was")
  func staysCut() async throws {
    let whole = Array(ChapterFolder.table(["武汉", "人民"]).utf8)
    for count in 1..<whole.count {
      let store = try await dataset.loaded()
      dataset.folder.write(Array(whole[..<count]), to: "chapters.csv")
      let first = await store.refresh(at: 20)
      let second = await store.refresh(at: 21)
      let third = await store.refresh(at: 22)
      let shown = (second ?? first)?.dataset.chapters.map(\.name.zh) ?? ["?"]

      #expect([["一", "二"], [], ["武汉"], ["武汉", "人民"]].contains(shown), "\(count): \(shown)")
      #expect(await !store.isUnsettled)
      #expect(third == nil, "nothing is new at \(count)")
      dataset.write(["一", "二"])
    }
  }

  @Test("rows appended one by one by another writer all arrive, and never half a row")
  func followsSlowWriter() async throws {
    let store = try await dataset.loaded()
    let descriptor = unsafe open(
      dataset.folder.path(of: "chapters.csv"), O_WRONLY | O_APPEND | O_CLOEXEC)
    defer { close(descriptor) }
    var last: LoadedDataset?
    for byte in Array("3,三,\"x\ny\"\n4,四,z\n".utf8) {
      _ = unsafe withUnsafeBytes(of: byte) { unsafe write(descriptor, $0.baseAddress, 1) }
      last = await store.refresh(at: 20) ?? last
      for chapter in last?.dataset.chapters ?? [] {
        #expect(["Chapter", "x\ny", "z"].contains(chapter.name.en))
      }
    }
    #expect(last?.dataset.chapters.map(\.name.zh) == ["一", "二", "三", "四"])
    #expect(last?.diagnostics == [])
  }

  @Test("a thousand changes in a burst end with the last state, one reload at a time")
  func survivesBurst() async throws {
    let store = try await dataset.loaded()
    let shown = await withTaskGroup(of: LoadedDataset?.self) { group in
      for number in 0..<1000 {
        dataset.write(["\(number)"])
        group.addTask { await store.refresh(at: number) }
      }
      return await group.reduce(into: [String]()) { shown, loaded in
        shown += loaded?.dataset.chapters.map(\.name.zh) ?? []
      }
    }
    _ = await store.refresh(at: 1001)
    dataset.write(["end"])
    let last = try #require(await store.refresh(at: 1002))

    #expect(shown.allSatisfy { Int($0) != nil || ["一", "二"].contains($0) })
    #expect(last.dataset.chapters.map(\.name.zh) == ["end"])
    #expect(await store.refresh(at: 1003) == nil)
  }
}
