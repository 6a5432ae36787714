import GoalpostKit

/// A project at two revisions, read.
struct ComparedProject {
  let base: BaseRevision
  /// Nil where the working tree is compared, whose files were read from disk.
  let head: CommittedFiles?
  let headName: String
  /// The files and folders that were asked about, relative to the project root; nil for all.
  let places: [String]?

  /// The files on disk against a commit.
  ///
  /// - Parameter revision: nil for the default of this place.
  static func workingTree(
    _ files: ProjectFiles, since revision: String?, options: CompileOptions
  ) async throws -> ComparedProject {
    let repository = try await GitRepository(holding: files.root)
    let commit = try await BaseCommit.find(revision, in: repository)
    let scope = CommittedFiles.Scope(
      root: FileSystem.absolute("/" + repository.prefix), isWhole: files.isWholeProject,
      places: files.places ?? [])
    return ComparedProject(
      base: try await read(commit, scope, options, repository), head: nil,
      headName: "the working tree", places: files.places)
  }

  /// One commit against another.
  ///
  /// - Parameter paths: as they are typed in the working directory.
  static func commits(
    _ revision: String?, _ head: String, paths: [String], options: CompileOptions
  ) async throws -> ComparedProject {
    let repository = try await GitRepository(holding: FileSystem.currentFolder)
    let base = try await BaseCommit.find(revision, for: head, in: repository)
    guard let tip = try await repository.commit(head) else {
      throw GitFailure.unknown(head, isShallow: try await repository.isShallow())
    }
    let here = FileSystem.absolute("/" + repository.prefix)
    let typed = paths.map { path in
      let below = FileSystem.relative(FileSystem.absolute(path), to: FileSystem.currentFolder)
      return FileSystem.absolute("\(here)/\(below)")
    }
    let configured = try await repository.folderWithConfiguration(
      above: typed.first ?? here, at: tip)
    let root = configured ?? here
    let places = typed.map { FileSystem.relative($0, to: root) }
    let scope = CommittedFiles.Scope(
      root: root, isWhole: configured != nil || paths.isEmpty, places: places)
    let files = try await CommittedFiles.read(tip, scope, options: options, by: repository.git)
    return ComparedProject(
      base: try await read(base, scope, options, repository), head: files,
      headName: "\(head) (\(tip.prefix(7)))", places: paths.isEmpty ? nil : places)
  }

  private static func read(
    _ commit: BaseCommit, _ scope: CommittedFiles.Scope, _ options: CompileOptions,
    _ repository: GitRepository
  ) async throws -> BaseRevision {
    var files = CommittedFiles.none
    if let id = commit.id {
      files = try await CommittedFiles.read(id, scope, options: options, by: repository.git)
    }
    return BaseRevision(
      name: commit.title, sources: files.sources, attachments: files.attachments,
      configuration: files.configuration)
  }
}
