import Domain

/// What the store holds of the descriptor: the one in force, and what became of a newer one.
struct PackageState: Sendable {
  private(set) var shown: PackageContent
  private var stamps: [String: FileStamp?]
  /// Since when the newer descriptor is bad: seconds since 1970.
  private(set) var keptSince: Int?
  private(set) var diagnostics: [Diagnostic]

  init(_ content: PackageContent) {
    shown = content
    stamps = content.stamps
    diagnostics = content.diagnostics
  }

  /// Whether the descriptor, or a file it points to, has changed.
  func isOutdated(in folder: String) -> Bool {
    stamps.contains { path, stamp in
      stamp != FileStamp(path: ContainedPath.joined(folder, path))
    }
  }

  /// Takes a newer descriptor over, or keeps the one in force where the newer one is bad.
  mutating func take(_ content: PackageContent, at now: Int) {
    stamps = content.stamps
    diagnostics = content.diagnostics
    if content.isBad, !shown.isBad {
      keptSince = keptSince ?? now
    } else {
      keptSince = nil
      shown = content
    }
  }
}
