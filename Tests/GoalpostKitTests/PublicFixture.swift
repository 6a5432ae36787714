import GoalpostKit
import SnapshotSupport

/// The fixture `public-part`, with its internal goals and without them.
enum PublicFixture {
  private static let folder = "Tests/Fixtures/public-part"

  static func compile(asOf day: String, isForPublic: Bool) throws -> Compilation {
    try compile(goalFiles(), asOf: day, isForPublic: isForPublic)
  }

  static func compileWithoutInternalLines(asOf day: String) throws -> Compilation {
    let files = try goalFiles().map { file in
      let lines = file.text.split(separator: "\n").filter { !$0.hasSuffix("# internal") }
      return (file.path, lines.joined(separator: "\n"))
    }
    return try compile(files.filter { !$0.1.isEmpty }, asOf: day, isForPublic: false)
  }

  static func goalFiles() throws -> [(path: String, text: String)] {
    try Repository.files(below: folder, suffix: ".goals.yaml").map { path in
      (String(path.dropFirst(folder.count + 1)), try Repository.text(path))
    }
  }

  static func compile(
    _ files: [(path: String, text: String)], asOf day: String, isForPublic: Bool
  ) throws -> Compilation {
    guard var options = CompileOptions(asOf: day) else { throw GoalFiles.NoSuchDay(text: day) }
    options.isForPublic = isForPublic
    let sources = files.map { Source(path: $0.path, bytes: Array($0.text.utf8)) }
    let named = Set(sources.flatMap { Goalpost.attachments(namedBy: $0, options: options) })
    let attachments = try named.sorted().map { path in
      AttachedSource(path: path, content: .bytes(try Repository.bytes("\(folder)/\(path)")))
    }
    return Goalpost.compile(sources, attachments: attachments, options: options)
  }
}
