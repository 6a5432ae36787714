// swift-tools-version: 6.2
import PackageDescription

// Faults on purpose, one for each sanitizer: `Tests/Sanitizers/check` looks whether it is seen.
let package = Package(
  name: "planted",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "CPlanted"),
    .executableTarget(name: "Planted", dependencies: ["CPlanted"]),
  ],
  swiftLanguageModes: [.v6]
)
