// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of this package is built with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func module(
  _ name: String, needs: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: needs, exclude: exclude, swiftSettings: strict)
}

/// The fact files of the sample, which are built in as the Swift texts in `Facts/Generated`.
let facts = [
  "README.md", "articles.csv", "chapters.csv", "indicators.csv", "ladders.csv", "measures.csv",
  "national_indicators.csv", "prefectures.csv", "protection_centres_2020.csv", "provinces.csv",
].map { "Facts/\($0)" }

func tests(of name: String, needs: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + needs,
    exclude: fixtures[name, default: []], swiftSettings: strict)
}

/// The folders of a test target that hold texts the tests read where they lie.
let fixtures: [String: [String]] = [
  "Domain": ["Fixtures"], "Kiosk": ["Fixtures"], "Interface": ["Fixtures"], "Reports": ["Fixtures"],
  "Loading": ["Fuzz/Corpus", "Workbook/Fixtures"], "Surface": ["Fixtures"],
]

let package = Package(
  name: "zhichan",
  products: [.executable(name: "zhichan", targets: ["zhichan"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
  ],
  targets: [
    module("Domain"),
    module(
      "Wording", needs: ["Domain"], exclude: ["Programme/README.md", "Programme/opinions-2020.txt"]),
    module("Surface", needs: ["CGlyphs"]),
    .target(name: "CGlyphs", exclude: ["README.md", "OFL.txt"]),
    module("Kiosk", needs: ["Domain", "Wording", "Surface"]),
    .target(name: "CScrypt", linkerSettings: [.linkedLibrary("crypto")]),
    module("Lock", needs: ["CScrypt"]),
    module("Loading", needs: ["Domain", "Wording", "CWorkbook", "CByteMasks", "CPattern"]),
    .target(name: "CByteMasks"),
    .target(name: "CPattern", linkerSettings: [.linkedLibrary("pcre2-8")]),
    .target(name: "CWorkbook", linkerSettings: [.linkedLibrary("zip"), .linkedLibrary("expat")]),
    // Of Surface the text width: columns of a report align only where wide characters count double.
    module("Reports", needs: ["Domain", "Wording", "Surface"]),
    module("Sample", needs: ["Domain"], exclude: facts),
    module(
      "Interface", needs: ["Domain", "Wording", "Surface"], exclude: ["Finding/Generated/MIT.txt"]),
    module(
      "Settings",
      needs: [
        "Domain", "Wording", "Surface", "Interface", "Kiosk",
        .product(name: "Yams", package: "Yams"),
      ]),
    module("Memory", needs: ["Domain", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    module("Terminal", needs: ["Surface", "CTerminal"]),
    .target(name: "CHeap"),
    .executableTarget(
      name: "zhichan",
      dependencies: [
        "Domain", "Wording", "Loading", "Memory", "Reports", "Sample", "Surface", "Interface",
        "Settings", "Terminal", "Kiosk", "Lock", "CHeap",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // What `make bench` times inside a process; no product, so that nothing else builds it.
    .executableTarget(
      name: "zhichan-measure", dependencies: ["CHeap", "Domain", "Loading"], path: "Tools/Measure",
      swiftSettings: strict),
    tests(of: "Domain"),
    tests(of: "Wording", needs: ["Domain"]),
    tests(of: "Surface"),
    tests(of: "Loading", needs: ["Domain", "Wording", "Reports", "CByteMasks"]),
    tests(of: "Reports", needs: ["Domain", "Wording", "Surface"]),
    tests(of: "Sample", needs: ["Domain", "Wording", "Loading", "Reports"]),
    tests(
      of: "Interface", needs: ["Settings", "Domain", "Wording", "Surface", "Sample", "Loading"]),
    tests(of: "Settings", needs: ["Domain", "Wording", "Surface", "Interface", "Kiosk"]),
    tests(of: "Lock"),
    tests(of: "Kiosk", needs: ["Settings", "Domain", "Wording", "Surface", "Loading", "Sample"]),
    tests(
      of: "Memory", needs: ["Domain", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "CTerminalTesting", path: "Tests/CTerminalTesting"),
    .target(
      name: "TerminalTesting", dependencies: ["CTerminalTesting"], path: "Tests/TerminalTesting",
      swiftSettings: strict),
    tests(of: "Terminal", needs: ["Surface", "CTerminal", "TerminalTesting"]),
    .testTarget(
      name: "SoakTests",
      dependencies: ["Domain", "Interface", "Loading", "Reports", "Surface", "TerminalTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["Domain", "Surface", "TerminalTesting"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
  ]
)
