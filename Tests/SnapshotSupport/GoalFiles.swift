import GoalpostKit

/// Goal files of the repository, compiled.
package enum GoalFiles {
  /// Every goal file below a folder, as one project named from that folder.
  package static func compile(
    _ folder: String, asOf day: String, configuration: ProjectConfiguration = .default
  ) throws -> Compilation {
    try compile(
      files: Repository.files(below: folder, suffix: ".goals.yaml"), under: folder, asOf: day,
      configuration: configuration)
  }

  /// Some files as one project whose root is a folder.
  package static func compile(
    files: [String], under folder: String, asOf day: String,
    configuration: ProjectConfiguration = .default
  ) throws -> Compilation {
    let sources = try files.map { path in
      Source(path: String(path.dropFirst(folder.count + 1)), bytes: try Repository.bytes(path))
    }
    guard let options = CompileOptions(asOf: day, configuration: configuration) else {
      throw NoSuchDay(text: day)
    }
    let named = Set(sources.flatMap { Goalpost.attachments(namedBy: $0, options: options) })
    let attachments = named.sorted().map { path in
      AttachedSource(
        path: path,
        content: (try? Repository.bytes("\(folder)/\(path)")).map { .bytes($0) } ?? .missing)
    }
    return Goalpost.compile(sources, attachments: attachments, options: options)
  }

  package struct NoSuchDay: Error {
    package let text: String

    package init(text: String) { self.text = text }
  }
}
