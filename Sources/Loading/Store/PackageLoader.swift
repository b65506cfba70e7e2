import Domain
import Wording

/// What the descriptor of a dataset gave.
struct PackageContent: Sendable {
  var descriptor = PackageDescriptor()
  var report: FileReport
  var diagnostics: [Diagnostic] = []
  /// The state of the descriptor and of the files it points to, by path.
  var stamps: [String: FileStamp?] = [:]
  /// Whether there is no such file.
  var isMissing = false
  /// Whether nothing of it can be used.
  var isBad = false
}

/// Reads the descriptor of a dataset.
struct PackageLoader: Sendable {
  /// The name of the descriptor.
  static let name = "datapackage.json"

  let folder: String
  let options: LoadOptions

  /// Reads the descriptor and what it points to.
  func content() -> PackageContent {
    let began = options.microseconds()
    var content = PackageContent(report: FileReport(path: Self.name, table: nil))
    content.stamps[Self.name] = .some(nil)
    do throws(FileFault) {
      try read(into: &content)
    } catch {
      content.isBad = true
      content.isMissing = content.stamps[Self.name] == .some(nil)
      content.diagnostics.append(
        Diagnostic(file: Self.name, code: error.code, message: error.message))
    }
    content.report.loadMicroseconds = options.microseconds() - began
    return content
  }

  private func read(into content: inout PackageContent) throws(FileFault) {
    let file = try FileContent(path: ContainedPath.joined(folder, Self.name))
    content.stamps[Self.name] = file.stamp
    content.report.bytes = file.bytes.count
    content.report.modifiedAt = file.stamp.modifiedSeconds
    if options.isHashing { content.report.sha256 = SHA256.hex(of: file.bytes) }
    let source = try Self.source(of: file, Self.name)
    do throws(JSONFault) {
      let json = try JSONReader.value(of: source)
      var reader = DescriptorReader(source) { path throws(FileFault) in try open(path) }
      content.descriptor = reader.package(json)
      content.descriptor.applyContract()
      content.diagnostics = reader.diagnostics
      content.isBad = content.descriptor.resources.isEmpty
      for linked in reader.linkedFiles { content.stamps[linked.source.path] = linked.stamp }
    } catch {
      content.isBad = true
      let finding = Finding(code: "format-error", message: error.message)
      content.diagnostics = [
        source.diagnostic(finding, at: error.offset..<error.offset + 1, from: source.top)
      ]
    }
  }

  private func open(_ path: String) throws(FileFault) -> LinkedFile {
    if let escape = ContainedPath.escape(of: path, from: folder) {
      throw FileFault(message: escape)
    }
    let file = try FileContent(path: ContainedPath.joined(folder, path))
    return LinkedFile(source: try Self.source(of: file, path), stamp: file.stamp)
  }

  private static func source(
    of file: FileContent, _ path: String
  ) throws(FileFault) -> SourceText {
    if let other = otherEncoding(of: file.bytes) {
      throw FileFault(code: "encoding-error", message: .jsonEncoded(other.uppercased()))
    }
    if let offset = UTF8Check.firstFault(in: file.bytes) {
      throw FileFault(code: "encoding-error", message: .notUTF8(file.bytes[offset], at: offset))
    }
    return SourceText(path: path, bytes: file.bytes)
  }

  /// The encoding that a JSON text was saved in by mistake, where it can be told: nil for UTF-8,
  /// which is the only one JSON has (RFC 8259, section 8.1).
  private static func otherEncoding(of bytes: [UInt8]) -> String? {
    if let marked = ByteOrderMark.encoding(of: bytes) { return marked == "utf-8" ? nil : marked }
    let zeros = ZeroBytes(of: bytes)
    if zeros.areClear { return zeros.encoding }
    guard let found = try? FileText(bytes, declared: nil).encoding, found != "utf-8" else {
      return nil
    }
    return found
  }
}
