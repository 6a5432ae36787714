// swift-tools-version: 6.2
import PackageDescription

/// One layer of the compiler. The list below is the architecture's diagram: a layer may import
/// only what it uses here.
func layer(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strictImports)
}

/// A program that people or the repository run.
func program(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, swiftSettings: strictImports)
}

/// A file sees only what it imports itself. Without this, BigInt's import of Foundation would let
/// every file above use Foundation's methods unnoticed, and link 50 MB of it.
let strictImports: [SwiftSetting] = [.enableUpcomingFeature("MemberImportVisibility")]

/// The tests of one layer.
func tests(
  _ name: String, use dependencies: [Target.Dependency], excluding: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: excluding)
}

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let systemPackage: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let bigInt: Target.Dependency = .product(name: "BigInt", package: "BigInt")

/// What `make fuzz` builds and nothing else needs: libFuzzer comes with the compiler, and the
/// readers of HTML and Markdown with the system. See `docs/fuzzing.md`.
let fuzzing: [Target] =
  Context.environment["GOALPOST_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "goalpost-fuzz", dependencies: ["Invariants", "CLibFuzzer", "CGumbo", "CMarkGFM"],
      path: "Fuzzing/Harness"),
    .systemLibrary(name: "CLibFuzzer", path: "Fuzzing/CLibFuzzer"),
    .systemLibrary(
      name: "CGumbo", path: "Fuzzing/CGumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(
      name: "CMarkGFM", path: "Fuzzing/CMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
  ]

let package = Package(
  name: "goalpost",
  platforms: [.macOS(.v13)],
  products: [
    .executable(name: "goalpost", targets: ["goalpost"]),
    .library(name: "GoalpostKit", targets: ["GoalpostKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    // Without its trait, since that brings full Foundation along.
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    program("goalpost", uses: ["GoalpostKit", argumentParser, systemPackage, subprocess]),
    program("goalpost-docs", uses: ["GoalpostKit", argumentParser]),
    program("goalpost-dev", uses: [argumentParser]),
    layer(
      "GoalpostKit",
      uses: ["GoalpostRules", "GoalpostReport", "GoalpostEmitters", "GoalpostScoring"]),
    layer("GoalpostEmitters", uses: ["GoalpostReport", "GoalpostSource"]),
    layer("GoalpostReport", uses: ["GoalpostHistory"]),
    layer("GoalpostRules", uses: ["GoalpostHistory"]),
    layer("GoalpostHistory", uses: ["GoalpostScoring"]),
    layer("GoalpostScoring", uses: ["GoalpostModel"]),
    layer("GoalpostModel", uses: ["GoalpostYAML", bigInt]),
    layer("GoalpostYAML", uses: ["GoalpostSource", "CLibYAML"]),
    layer("GoalpostSource"),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    tests("GoalpostSourceTests", use: ["GoalpostSource"]),
    tests("GoalpostYAMLTests", use: ["GoalpostYAML", "SnapshotSupport"]),
    tests("GoalpostModelTests", use: ["Invariants", "GoalpostModel"]),
    tests("GoalpostScoringTests", use: ["GoalpostScoring"]),
    tests("GoalpostHistoryTests", use: ["GoalpostHistory", "GoalpostReport", "GoalpostKit"]),
    tests("GoalpostRulesTests", use: ["GoalpostRules", "GoalpostKit", "SnapshotSupport"]),
    tests(
      "GoalpostEmittersTests",
      use: [
        "GoalpostEmitters", "GoalpostReport", "GoalpostKit", "SnapshotSupport", "Invariants",
      ],
      excluding: ["Diagnostics/Snapshots"]),
    tests("GoalpostKitTests", use: ["GoalpostKit", "SnapshotSupport"]),
    tests(
      "CommandLineTests", use: ["goalpost", "SnapshotSupport"],
      excluding: ["Transcripts", "Faults/injector.c"]),
    tests("RepositoryTests", use: ["GoalpostKit", "goalpost-dev", "SnapshotSupport"]),
    tests("InvariantsTests", use: ["Invariants", "GoalpostKit", "SnapshotSupport"]),
    .target(
      name: "SnapshotSupport", dependencies: ["GoalpostKit"], path: "Tests/SnapshotSupport"),
    .target(
      name: "Invariants", dependencies: ["GoalpostKit"], path: "Tests/Invariants"),
  ] + fuzzing,
  swiftLanguageModes: [.v6]
)
