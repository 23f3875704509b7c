// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "entente",
  products: [
    .executable(name: "entente", targets: ["entente"]),
    .library(
      name: "Entente",
      targets: [
        "EntenteModel", "EntenteDocuments", "EntenteExtraction", "EntenteStore", "EntenteGraph",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .target(name: "EntenteModel", swiftSettings: settings),
    .target(
      name: "EntenteData", exclude: ["README.md", "lexicon", "actors", "frames"],
      sources: ["embed.c"]),
    .target(
      name: "EntenteExtraction", dependencies: ["EntenteModel", "EntenteData"],
      swiftSettings: settings),
    .target(
      name: "EntenteStore",
      dependencies: [
        "EntenteModel", "EntenteData", "EntenteExtraction",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CMarkup", dependencies: ["CLibXML2"]),
    .target(
      name: "EntenteDocuments", dependencies: ["EntenteModel", "EntenteData", "CZlib", "CMarkup"],
      swiftSettings: settings),
    .target(
      name: "EntenteMeasurement",
      dependencies: ["EntenteModel", "EntenteDocuments", "EntenteExtraction"],
      swiftSettings: settings),
    .target(name: "EntenteGraph", dependencies: ["EntenteModel"], swiftSettings: settings),
    .executableTarget(
      name: "entente",
      dependencies: [
        "EntenteModel", "EntenteDocuments", "EntenteExtraction", "EntenteStore", "EntenteGraph",
        "EntenteMeasurement",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "EntenteTestSupport", path: "Tests/EntenteTestSupport", swiftSettings: settings),
    .testTarget(
      name: "EntenteModelTests", dependencies: ["EntenteModel"], swiftSettings: settings),
    .testTarget(
      name: "EntenteDocumentsTests",
      dependencies: ["EntenteModel", "EntenteDocuments", "EntenteTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "EntenteExtractionTests",
      dependencies: ["EntenteModel", "EntenteExtraction", "EntenteTestSupport"],
      exclude: ["sentences.tsv"], swiftSettings: settings),
    .testTarget(
      name: "EntenteMeasurementTests",
      dependencies: [
        "EntenteModel", "EntenteDocuments", "EntenteExtraction", "EntenteMeasurement",
        "EntenteTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EntenteStoreTests",
      dependencies: [
        "EntenteModel", "EntenteExtraction", "EntenteStore", "EntenteTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EntenteGraphTests",
      dependencies: ["EntenteModel", "EntenteGraph", "EntenteTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "EntenteCommandTests",
      dependencies: [
        "entente", "EntenteModel", "EntenteDocuments", "EntenteExtraction", "EntenteStore",
        "EntenteTestSupport",
      ],
      swiftSettings: settings),
  ],
  cLanguageStandard: .c2x
)
