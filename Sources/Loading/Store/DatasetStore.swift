public import Domain
import Wording

/// Why a folder is no dataset.
public struct NoDataset: Error, Hashable, Sendable {
  /// The folder.
  public let folder: String
  /// What is wrong with it, in words.
  public let message: Phrase
}

/// The dataset in a folder: loads it, and reads again what has changed.
///
/// The store holds what was last read of each file. Reading works on the cooperative threads, a
/// table each; the caller gives the time, and decides when to look again.
public actor DatasetStore {
  /// The folder.
  public nonisolated let folder: String
  private nonisolated let options: LoadOptions
  private var package: PackageState?
  private var tables: [String: TableState] = [:]
  private var ledger = LedgerState()
  private var isReading = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// A store for the dataset in `folder`; nothing is read yet.
  public init(folder: String, options: LoadOptions = LoadOptions()) {
    self.folder = folder
    self.options = options
  }

  /// Whether a file seemed to be still being written when it was read: look again when the folder
  /// has been quiet for a moment, even if nothing more is heard of it.
  public var isUnsettled: Bool { tables.values.contains { $0.deferred != nil } }

  /// The folders that hold the files of the dataset, for watching: the dataset's own first.
  public var folders: [String] {
    let files = package?.shown.descriptor.resources.flatMap(\.paths) ?? []
    let linked = package.map { Array($0.shown.stamps.keys) } ?? []
    let parents = Set((files + linked).compactMap(Self.parent)).sorted()
    return [folder] + parents.map { ContainedPath.joined(folder, $0) }
  }

  private static func parent(_ path: String) -> String? {
    path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  /// Reads the whole dataset; `now` is seconds since 1970.
  ///
  /// Faults of the files are diagnostics of what is returned. Throws only when the folder holds no
  /// `datapackage.json`.
  public func load(at now: Int) async throws(NoDataset) -> LoadedDataset {
    await begin()
    defer { end() }
    let content = PackageLoader(folder: folder, options: options).content()
    if content.isMissing, let fault = content.diagnostics.first {
      throw NoDataset(folder: folder, message: fault.message)
    }
    package = PackageState(content)
    tables = [:]
    ledger = LedgerState()
    await read(content.descriptor.resources, at: now)
    return assembled(at: now)
  }

  /// Reads again what has changed since it was last read; nil when there is nothing new to show.
  ///
  /// A file that is bad as a whole keeps its last good content. A file that seems to be still
  /// being written is left as it was until a later call finds it unchanged.
  ///
  /// A reading of the ledger that was given up is only taken up again when `resumesLedger`.
  public func refresh(at now: Int, resumesLedger: Bool = false) async -> LoadedDataset? {
    await begin()
    defer { end() }
    guard let earlier = package else { return nil }
    if resumesLedger { ledger.resume() }
    let isNewPackage = earlier.isOutdated(in: folder)
    if isNewPackage {
      package?.take(PackageLoader(folder: folder, options: options).content(), at: now)
    }
    let resources = package?.shown.descriptor.resources ?? []
    let names = Set(resources.map(\.name))
    tables = tables.filter { names.contains($0.key) }
    let isChanged = await read(resources, at: now)
    return isChanged || isNewPackage ? assembled(at: now) : nil
  }

  /// Reads the tables that are not up to date, and says whether there is anything new to show.
  @discardableResult
  private func read(_ resources: [ResourceDescriptor], at now: Int) async -> Bool {
    let others = resources.filter { $0.name != LedgerTerms.table }
    guard let resource = resources.first(where: { $0.name == LedgerTerms.table }) else {
      ledger = LedgerState()
      return await read(tables: others, at: now)
    }
    // The ledger needs to know the centres; the other tables may be read beside it. A lenient table
    // needs others itself.
    let needed = Set(resource.schema?.foreignKeys.map(\.resource) ?? [])
    let first = others.filter { needed.contains($0.name) }
    let areFree = !(first + [resource]).contains(where: \.isLenient)
    let isKnownChanged = await read(tables: areFree ? first : others, at: now)
    async let isLedgerChanged = readLedger(resource, at: now)
    let rest = areFree ? others.filter { !needed.contains($0.name) } : []
    let isRestChanged = await read(tables: rest, at: now)
    return await isLedgerChanged || isRestChanged || isKnownChanged
  }

  private func read(tables resources: [ResourceDescriptor], at now: Int) async -> Bool {
    var isChanged = false
    for stage in ReadingOrder.stages(resources) {
      if await read(stage: stage, at: now) { isChanged = true }
    }
    return isChanged
  }

  private func read(stage: [ResourceDescriptor], at now: Int) async -> Bool {
    let loader = TableLoader(folder: folder, options: options)
    let keySets = package?.shown.descriptor.keySets ?? [:]
    var outdated: [(resource: ResourceDescriptor, names: LenientNames?)] = []
    for resource in stage {
      let names = ReadingOrder.names(for: resource, tables)
      let keys = keySets[resource.name] ?? []
      if tables[resource.name]?.isOutdated(resource, keys, names, in: folder) ?? true {
        outdated.append((resource, names))
      }
    }
    let read = await withTaskGroup(of: (Int, TableContent).self) { group in
      for (index, (resource, names)) in outdated.enumerated() {
        let keys = keySets[resource.name] ?? []
        group.addTask {
          (index, loader.content(of: resource, keySets: keys, names: names ?? LenientNames()))
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    var isChanged = false
    for (index, content) in read {
      let (resource, names) = outdated[index]
      var state = tables[resource.name] ?? TableState()
      let keys = keySets[resource.name] ?? []
      if state.take(content, of: resource, keySets: keys, names: names, at: now) {
        isChanged = true
      }
      tables[resource.name] = state
    }
    return isChanged
  }

  /// The resource that a file belongs to; nil where the package names none.
  func resource(of path: String) -> ResourceDescriptor? {
    package?.shown.descriptor.resources.first { $0.paths.contains(path) }
  }

  /// The headings of a file by their columns, from 1, as they were read last.
  func headings(of path: String) -> [Int: String] {
    guard let resource = resource(of: path) else { return [:] }
    let file = tables[resource.name]?.shown?.files.first { $0.path == path }
    let columns = file?.understanding?.columns ?? []
    return Dictionary(columns.map { ($0.number, $0.heading) }) { first, _ in first }
  }

  private func assembled(at now: Int) -> LoadedDataset {
    guard let package else {
      return LoadedDataset(dataset: Dataset(), files: [], diagnostics: [], readAt: now)
    }
    guard tables[LedgerTerms.table] == nil, let reading = ledger.reading else {
      return Assembly(package, tables).loaded(at: now)
    }
    let unread = ledgerResource.map { ledger.unread(of: $0, in: folder) } ?? []
    var loaded = Assembly(package, tables).loaded(at: now, unread: unread)
    loaded.dataset.ledger = reading
    return loaded
  }
}

extension DatasetStore {
  /// Whether the case ledger is too long for a load to wait for, and is yet to be read.
  public var isLedgerPending: Bool { ledger.isPending }

  /// Reads the case ledger that a load or a refresh has left; nil when there is nothing to show.
  ///
  /// Other files may be read meanwhile. `control` is told of the progress and can give it up; then
  /// the dataset says so, and `refresh(at:resumesLedger:)` takes it up again.
  public func readLedger(at now: Int, control: LedgerControl) async -> LoadedDataset? {
    guard let resource = ledgerResource, let terms = terms(of: resource) else { return nil }
    let reader = LedgerReader(
      folder: folder, terms: terms, isHashing: options.isHashing,
      microseconds: options.microseconds, ledger: options.ledger ?? LedgerOptions(),
      control: control)
    let read = await reader.content(after: ledger.memory)
    await begin()
    defer { end() }
    // What it was read by may have changed meanwhile: then it is still pending.
    guard let resource = ledgerResource, self.terms(of: resource) == terms else { return nil }
    return take(read, of: resource, by: terms, at: now) ? assembled(at: now) : nil
  }

  /// What reads the rows of the file at `path` of the ledger one by one; nil for other files.
  func ledgerStream(of path: String) -> LedgerStream? {
    guard let resource = ledgerResource, resource.paths.contains(path),
      let terms = terms(of: resource)
    else { return nil }
    return LedgerStream(
      opening: LedgerOpening(path, in: folder, terms, known: nil), terms: terms,
      microseconds: options.microseconds, control: LedgerControl(), seed: KeySeed(),
      size: LedgerOptions().blockSize)
  }

  private var ledgerResource: ResourceDescriptor? {
    package?.shown.descriptor.resources.first { $0.name == LedgerTerms.table }
  }

  /// What the rows of `resource` are counted by; nil where they have to be kept.
  private func terms(of resource: ResourceDescriptor) -> LedgerTerms? {
    guard options.ledger != nil else { return nil }
    let keySets = package?.shown.descriptor.keySets ?? [:]
    let names = ReadingOrder.names(for: resource, tables)
    return LedgerTerms(resource, keySets: keySets[resource.name] ?? [], names: names) { reference in
      guard let target = tables[reference.resource]?.shown, !target.isBad else { return nil }
      return target.keys[reference.keys]
    }
  }

  /// Reads the ledger where that is soon done, or leaves it for later.
  private func readLedger(_ resource: ResourceDescriptor, at now: Int) async -> Bool {
    guard let terms = terms(of: resource) else {
      ledger = LedgerState()
      return await read(stage: [resource], at: now)
    }
    let state = tables[resource.name]
    let isOutdated =
      ledger.terms != terms || state?.isOutdated(resource, [], nil, in: folder) ?? true
    guard isOutdated, !ledger.isCancelled else { return false }
    guard ledger.bytesLeft(of: resource, in: folder) <= options.ledgerPatience else {
      ledger.postpone()
      return state == nil
    }
    let reader = LedgerReader(
      folder: folder, terms: terms, isHashing: options.isHashing,
      microseconds: options.microseconds, ledger: options.ledger ?? LedgerOptions(),
      control: LedgerControl(microseconds: options.microseconds))
    return take(
      await reader.content(after: ledger.memory), of: resource, by: terms, at: now)
  }

  /// Takes over what was read of the ledger, nil where that was given up; says whether there is
  /// anything new to show.
  private func take(
    _ read: (content: TableContent, memory: LedgerMemory)?, of resource: ResourceDescriptor,
    by terms: LedgerTerms, at now: Int
  ) -> Bool {
    guard let read else {
      ledger.cancel()
      return true
    }
    var state = tables[resource.name] ?? TableState()
    let isTaken = state.take(read.content, of: resource, keySets: [], at: now)
    tables[resource.name] = state
    ledger.take(isTaken ? read.memory : ledger.memory, by: terms)
    return isTaken
  }
}

extension DatasetStore {
  /// One load at a time: an actor lets another call in wherever it waits.
  private func begin() async {
    guard isReading else {
      isReading = true
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func end() {
    guard waiting.isEmpty else { return waiting.removeFirst().resume() }
    isReading = false
  }
}
