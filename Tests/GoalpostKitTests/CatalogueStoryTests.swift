import GoalpostKit
import GoalpostModel
import GoalpostRules
import GoalpostSource
import SnapshotSupport
import Testing

/// Rules at work in plans that were not written for one of them: each story of
/// `Tests/Fixtures/catalogue` is a project in which many things are wrong at once.
@Suite struct CatalogueStoryTests {
  private static let folder = "Tests/Fixtures/catalogue"

  static let stories = [
    CatalogueStory("ferry-line", today: "2026-11-20"),
    CatalogueStory("lighthouse-trust", asOf: "2026-11-20"),
    CatalogueStory("mountain-hotel", asOf: "2026-11-20"),
    CatalogueStory("river-museum", asOf: "2026-11-20"),
    CatalogueStory("town-clinic", asOf: "2026-11-20"),
  ]

  @Test func `every folder has its day`() {
    let found = Repository.files(below: Self.folder, suffix: ".goals.yaml").compactMap { path in
      path.dropFirst(Self.folder.count + 1).split(separator: "/").first.map(String.init)
    }
    #expect(Set(found) == Set(Self.stories.map(\.name)))
  }

  @Test(arguments: stories)
  func `a story is told what was committed`(_ story: CatalogueStory) throws {
    let lines = try story.diagnostics(below: Self.folder).map { "\($0.rule) \($0.subject)" }
    let text = lines.map { line in line.hasSuffix(" ") ? line + "-\n" : line + "\n" }.joined()
    let path = "\(Self.folder)/\(story.name)/expected.txt"
    let difference = try Snapshot(path).difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `every rule speaks in a story`() throws {
    var told = Set(Self.bytesTold.map(\.rule))
    for story in Self.stories {
      told.formUnion(try story.diagnostics(below: Self.folder).map(\.rule))
    }
    let silent = RuleRegistry.all.map { $0.declaration.name }.filter { !told.contains($0) }
    #expect(silent.isEmpty)
  }

  /// Files that cannot be committed as text.
  private static let bytesTold = [
    ByteFault(rule: "not-utf8", bytes: Array("goalpost: 1\nunit: b".utf8) + [0xE4, 0x63]),
    ByteFault(
      rule: "limit-exceeded",
      bytes: Array("goalpost: 1\nunit: archive\nwhy: ".utf8)
        + Array(repeating: UInt8(ascii: "["), count: 80)),
    ByteFault(
      rule: "merge-conflict",
      bytes: Array("goalpost: 1\n<<<<<<< HEAD\nunit: a\n=======\nunit: b\n>>>>>>> b\n".utf8)),
  ]

  struct ByteFault: Sendable {
    let rule: String
    let bytes: [UInt8]
  }

  @Test(arguments: bytesTold)
  func `a file of bytes is told`(_ fault: ByteFault) throws {
    let options = try #require(CompileOptions(asOf: "2026-11-20"))
    let source = Source(path: "a.goals.yaml", bytes: fault.bytes)
    let rules = Goalpost.compile([source], options: options).findings.diagnostics.map(\.rule)
    #expect(rules.contains(fault.rule))
  }
}

/// A project in a folder, and the day on which it is looked at.
struct CatalogueStory: Sendable, CustomTestStringConvertible {
  let name: String
  private let day: String
  private let isToday: Bool

  init(_ name: String, asOf day: String) { (self.name, self.day, isToday) = (name, day, false) }

  /// The day is the clock's, so that nothing can have been seen after it.
  init(_ name: String, today day: String) { (self.name, self.day, isToday) = (name, day, true) }

  var testDescription: String { name }

  func diagnostics(below parent: String) throws -> [Diagnostic] {
    let folder = "\(parent)/\(name)"
    let all = try sources(below: folder)
    let before = "before/"
    let base = all.filter { $0.path.hasPrefix(before) }
      .map { Source(path: String($0.path.dropFirst(before.count)), bytes: $0.bytes) }
    var options = try #require(CompileOptions(asOf: day))
    if isToday { options.today = Today(everywhere: options.asOf) }
    let attachments = try Repository.files(below: folder, suffix: ".csv").map { path in
      AttachedSource(
        path: String(path.dropFirst(folder.count + 1)),
        content: .bytes(try Repository.bytes(path)))
    }
    return Goalpost.compile(
      all.filter { !$0.path.hasPrefix(before) }, attachments: attachments,
      base: base.isEmpty ? nil : BaseRevision(name: "before", sources: base), options: options
    ).findings.diagnostics
  }

  /// Those of an earlier revision lie in the folder `before`.
  private func sources(below folder: String) throws -> [Source] {
    try Repository.files(below: folder, suffix: ".goals.yaml").map { path in
      Source(path: String(path.dropFirst(folder.count + 1)), bytes: try Repository.bytes(path))
    }
  }
}
