import Domain
import Wording

@testable import Loading

/// A descriptor, and the text that each of its tables is read from.
struct PackageInput {
  let descriptor: SourceText
  let table: SourceText

  init(_ bytes: [UInt8]) {
    let parts = bytes.parts
    descriptor = SourceText(path: "datapackage.json", bytes: parts[0].asUTF8)
    let text = parts.count > 1 ? parts[1] : Array("a,b\n1,2\n".utf8)
    table = SourceText(path: "t.csv", bytes: text.asUTF8)
  }

  func troubles() -> [String] {
    var troubles = Troubles()
    do throws(JSONFault) {
      let json = try JSONReader.value(of: descriptor)
      troubles.expect(
        descriptor.bytes.indices.contains(json.range.lowerBound)
          && json.range.upperBound <= descriptor.bytes.count, "\(json.range) is out of the file")
      read(json, &troubles)
    } catch {
      troubles.checkWords(error.message)
      troubles.expect(
        (0...descriptor.bytes.count).contains(error.offset), "a fault at \(error.offset)")
      let finding = Finding(code: "format-error", message: error.message)
      let range = error.offset..<error.offset + 1
      let diagnostic = descriptor.diagnostic(finding, at: range, from: descriptor.top)
      troubles.checkPlaces(of: [diagnostic], in: descriptor)
    }
    return troubles.found
  }

  private func read(_ json: JSONValue, _ troubles: inout Troubles) {
    var reader = DescriptorReader(descriptor) { _ throws(FileFault) in
      throw FileFault(message: .fileMissing)
    }
    var package = reader.package(json)
    package.applyContract()
    troubles.checkPlaces(of: reader.diagnostics, in: descriptor)
    guard table.bytes.count > table.start else { return }
    let keySets = package.keySets
    for resource in package.resources.prefix(3) {
      for path in resource.paths {
        troubles.expect(ContainedPath.fault(in: path) == nil, "the path \(path.debugDescription)")
      }
      let keys = Array(keySets[resource.name] ?? [])
      ReadTable(resource, from: table, keySets: keys).check(&troubles)
    }
  }
}
