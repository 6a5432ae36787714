import GoalpostKit
import GoalpostYAML

/// The goal files of a commit, found as `ProjectFiles` finds them on disk.
struct CommittedFiles {
  let configuration: ProjectConfiguration
  private(set) var sources: [Source] = []
  private(set) var attachments: [AttachedSource] = []

  /// Which files of a commit are wanted.
  struct Scope {
    /// The project root in the commit; begins with `/`.
    let root: String
    /// The folders and files that are searched.
    let places: [String]

    /// - Parameters:
    ///   - isWhole: the whole project is read; else only the places.
    ///   - places: files and folders, relative to the root.
    init(root: String, isWhole: Bool = true, places: [String] = []) {
      self.root = root
      let named = places.map { FileSystem.absolute("\(root)/\($0)") }
      self.places = (isWhole ? [root] : []) + named
    }
  }

  /// Nothing at all, as before the first commit.
  static let none = CommittedFiles(configuration: .default)

  private init(configuration: ProjectConfiguration) { self.configuration = configuration }

  /// Reads a commit: one process lists its files, another gives their contents.
  ///
  /// - Throws: `Failure` where git fails.
  static func read(
    _ commit: String, _ scope: Scope, options: CompileOptions, by git: Git
  ) async throws -> CommittedFiles {
    let listing = try await TreeListing.read(commit, below: scope.root, by: git)
    guard !listing.files.isEmpty else { return .none }
    return try await ObjectReader.reading(by: git) { reader in
      var tree = GitTree(listing)
      return try await read(scope, in: &tree, by: &reader, options)
    }
  }

  private static func read(
    _ scope: Scope, in tree: inout GitTree, by reader: inout ObjectReader,
    _ options: CompileOptions
  ) async throws -> CommittedFiles {
    let limit = options.limits.fileSize
    let setup = scope.root.appending(name: ProjectFiles.configurationName)
    try await tree.load([setup], by: &reader, atMost: Limits().fileSize)
    var files = CommittedFiles(configuration: configuration(setup, in: tree))

    let paths = try files.paths(in: scope, tree)
    try await tree.load(paths, by: &reader, atMost: limit)
    var size = ProjectSize()
    for path in paths {
      let name = FileSystem.relative(path, to: scope.root)
      let bytes = try tree.read(path, atMost: limit)
      try size.add(bytes)
      files.sources.append(Source(path: name, bytes: bytes))
    }
    var options = options
    options.configuration = files.configuration
    let named = Set(files.sources.flatMap { Goalpost.attachments(namedBy: $0, options: options) })
    let attached = named.sorted().map { ($0, FileSystem.absolute("\(scope.root)/\($0)")) }
    try await tree.load(attached.map(\.1), by: &reader, atMost: limit)
    files.attachments = attached.map { name, path in
      let content = (try? tree.read(path, atMost: limit)).map { AttachedSource.Content.bytes($0) }
      return AttachedSource(path: name, content: content ?? .missing)
    }
    return files
  }

  private func paths(in scope: Scope, _ tree: GitTree) throws -> [String] {
    let search = try FileSearch(root: scope.root, configuration: configuration, in: tree)
    let found = try scope.places.flatMap { place in
      tree.kind(of: place) == .file ? [place] : try search.files(in: place)
    }
    return Set(found).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What can be read of the configuration counts: a change may be what mends it.
  private static func configuration(_ path: String, in tree: GitTree) -> ProjectConfiguration {
    let limit = Limits().fileSize
    guard let bytes = try? tree.read(path, atMost: limit) else { return .default }
    return ProjectConfiguration.read(
      Source(path: ProjectFiles.configurationName, bytes: bytes)
    ).0
  }
}
