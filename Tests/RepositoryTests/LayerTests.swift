import SnapshotSupport
import Testing

/// The architecture, held to by reading the sources.
@Suite struct LayerTests {
  private static let sources = Repository.files(below: "Sources", suffix: ".swift")

  /// What each layer may import of the others; the manifest says the same.
  private static let allowed: [String: Set<String>] = [
    "GoalpostSource": [],
    "GoalpostYAML": ["GoalpostSource", "CLibYAML"],
    "GoalpostModel": ["GoalpostSource", "GoalpostYAML", "BigInt"],
    "GoalpostScoring": ["GoalpostSource", "GoalpostModel"],
    "GoalpostHistory": ["GoalpostSource", "GoalpostModel", "GoalpostScoring"],
    "GoalpostRules": ["GoalpostSource", "GoalpostModel", "GoalpostScoring", "GoalpostHistory"],
    "GoalpostReport": ["GoalpostSource", "GoalpostModel", "GoalpostScoring", "GoalpostHistory"],
    "GoalpostEmitters": ["GoalpostSource", "GoalpostReport"],
  ]

  @Test func `a layer imports only what lies below it`() throws {
    var strangers: [String] = []
    for path in Self.sources {
      let layer = String(path.split(separator: "/")[1])
      guard let allowed = Self.allowed[layer] else { continue }
      let foreign = try Self.imports(in: path).filter { !allowed.contains($0) }
      strangers += foreign.map { "\(path) imports \($0)" }
    }
    #expect(strangers.isEmpty)
  }

  @Test func `one file imports libyaml`() throws {
    let importers = try Self.sources.filter { try Self.imports(in: $0).contains("CLibYAML") }
    #expect(importers == ["Sources/GoalpostYAML/YAMLEventStream.swift"])
  }

  @Test func `programs are run in one folder`() throws {
    let importers = try Self.sources.filter { try Self.imports(in: $0).contains("Subprocess") }
    #expect(!importers.isEmpty)
    #expect(importers.allSatisfy { $0.hasPrefix("Sources/goalpost/Git/") })
  }

  @Test func `Foundation comes only where its essentials are not a module of their own`() throws {
    for path in Self.sources where try Self.imports(in: path).contains("Foundation") {
      let text = try Repository.text(path)
      #expect(text.contains("#if canImport(FoundationEssentials)"), "\(path)")
      #expect(path.hasPrefix("Sources/goalpost"), "\(path)")
    }
  }

  @Test func `no source reads by regular expressions, whose time nobody can tell`() throws {
    let words = ["Regex", "NSRegularExpression", ".wholeMatch", ".firstMatch", ".prefixMatch"]
    for path in Self.sources {
      let text = try Repository.text(path)
      #expect(!words.contains { text.contains($0) }, "\(path)")
    }
  }

  @Test func `no source forces, gives up or postpones`() throws {
    let words = ["try!", "as!", "fatalError(", "preconditionFailure(", "TODO", "FIXME"]
    var found: [String] = []
    // The words that only hold a place are a list of the language.
    for path in Self.sources where !path.hasSuffix("/Placeholder.swift") {
      let text = try Repository.text(path)
      found += words.filter { text.contains($0) }.map { "\(path) has \($0)" }
    }
    #expect(found.isEmpty)
  }

  @Test func `only the facade is public`() throws {
    for path in Self.sources where !path.hasPrefix("Sources/GoalpostKit/") {
      #expect(!(try Repository.text(path)).contains("\npublic "), "\(path)")
    }
  }

  /// The names that a file imports, whatever stands before `import`.
  static func imports(in path: String) throws -> [String] {
    try Repository.text(path).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
        words[..<index].allSatisfy({ $0.hasPrefix("@") || $0 == "package" })
      else { return nil }
      return String(words[index + 1])
    }
  }
}
