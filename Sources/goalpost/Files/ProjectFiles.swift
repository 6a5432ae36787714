import GoalpostKit
import GoalpostSource
import GoalpostYAML

/// The goal files that belong together, and which of them the caller asked about.
struct ProjectFiles {
  /// The folder of `.goalpost.yaml`, else the working directory; absolute.
  let root: String
  let configuration: ProjectConfiguration
  private(set) var sources: [Source] = []
  /// Paths relative to the root; nil where everything was asked for.
  private(set) var requested: Set<String>?
  /// The files and folders of the command line, relative to the root; nil where none was named.
  private(set) var places: [String]?
  /// Not only the places were searched.
  let isWholeProject: Bool
  /// The files that the sources name.
  private(set) var attachments: [AttachedSource] = []
  private var size = ProjectSize()

  static let configurationName = ".goalpost.yaml"

  /// Finds and reads the files for the paths of a command line; none means the whole project.
  ///
  /// - Parameter mayBeGone: no failure where a path or every goal file is missing, since it may
  ///   have been there before.
  /// - Parameter limit: bytes of one file.
  /// - Throws: `Failure` where a path cannot be read, the configuration has faults (after they
  ///   were printed), or there is no goal file.
  init(
    paths: [String], stdinName: String?, fileSize limit: Int, mayBeGone: Bool = false
  ) throws {
    let named = paths.filter { $0 != "-" }
    let start = FileSystem.absolute(named.first ?? stdinName ?? ".")
    let configured = Disk().folderWithConfiguration(above: start)
    root = configured ?? FileSystem.absolute(".")
    configuration = try configured.map(Self.readConfiguration) ?? .default

    isWholeProject = configured != nil || paths.isEmpty

    var found: Set<String> = []
    if isWholeProject { found = try searched(root) }
    if !paths.isEmpty {
      requested = []
      places = named.map { pathFromRoot(FileSystem.absolute($0)) }
    }
    for path in named where !mayBeGone || FileSystem.kind(of: path) != nil {
      guard let kind = FileSystem.kind(of: path) else {
        throw FileSystem.absence(of: path)
      }
      let full = FileSystem.absolute(path)
      let files = try kind == .folder ? searched(full) : [full]
      found.formUnion(files)
      let shown = files.map(pathFromRoot)
      requested?.formUnion(shown)
    }
    try read(
      found, standardInput: paths.contains("-") ? stdinName ?? "standard-input" : nil,
      atMost: limit)
    guard !sources.isEmpty || mayBeGone else { throw nothingFound() }
  }

  /// Reads the files that the sources name; whoever asked about a source asked about them too.
  mutating func readAttachments(_ options: CompileOptions) throws {
    var read: Set<String> = []
    for source in sources {
      for path in Goalpost.attachments(namedBy: source, options: options) {
        if requested?.contains(source.path) ?? false { requested?.insert(path) }
        guard read.insert(path).inserted else { continue }
        let attached = try AttachedFile.read(
          path, inProjectAt: root, atMost: options.limits.fileSize)
        if case .bytes(let bytes) = attached.content { try size.add(bytes) }
        attachments.append(attached)
      }
    }
  }

  /// Asks about those of some paths, relative to the root, that stand in what the caller named.
  mutating func request(_ paths: [String]) {
    guard let places else { return }
    requested?.formUnion(
      paths.filter { path in
        places.contains { $0.isEmpty || path == $0 || path.hasPrefix($0 + "/") }
      })
  }

  /// Everything that is read, as people at the terminal would type it.
  var paths: [String] {
    let read =
      (configuration.isWritten ? [Self.configurationName] : [])
      + (sources.map(\.path) + attachments.map(\.path)).sorted()
    return read.map { prefixFromWorkingFolder + $0 }
  }

  /// From the working directory to the root: empty, or ends in `/`.
  var prefixFromWorkingFolder: String { prefix(from: FileSystem.absolute(".")) }

  /// From the root of the git repository to the root, where there is a repository, else from the
  /// working directory: empty, or ends in `/`.
  var prefixFromRepository: String {
    RepositoryRoot.folder(above: root).map(prefix) ?? prefixFromWorkingFolder
  }

  private func prefix(from folder: String) -> String {
    let path = FileSystem.relative(root, to: folder)
    return path.isEmpty ? "" : path + "/"
  }

  private mutating func read(
    _ files: Set<String>, standardInput name: String?, atMost limit: Int
  ) throws {
    let typed = try name.map {
      Source(
        path: pathFromRoot(FileSystem.absolute($0)),
        bytes: try FileSystem.readStandardInput(atMost: limit))
    }
    for path in files.sorted() where pathFromRoot(path) != typed?.path {
      let bytes = try FileSystem.read(path, atMost: limit)
      try size.add(bytes)
      sources.append(Source(path: pathFromRoot(path), bytes: bytes))
    }
    if let typed {
      sources.append(typed)
      requested?.insert(typed.path)
    }
  }

  /// The goal files below a folder, as the configuration includes them.
  private func searched(_ folder: String) throws -> Set<String> {
    let search = try FileSearch(root: root, configuration: configuration)
    return Set(try search.files(in: folder))
  }

  /// A path relative to the root; with `..` where it lies outside.
  func pathFromRoot(_ path: String) -> String { FileSystem.relative(path, to: root) }

  private static func readConfiguration(in folder: String) throws -> ProjectConfiguration {
    let path = folder + "/" + configurationName
    if FileSystem.isLink(path) { try ProjectBorder.refuseLink(path, outOf: [folder]) }
    let bytes = try FileSystem.read(path, atMost: Limits().fileSize)
    let (configuration, faults) = ProjectConfiguration.read(
      Source(path: configurationName, bytes: bytes))
    guard faults.isEmpty else {
      Terminal.sayFindings(faults)
      throw Failure(
        "the configuration `\(path.withVisibleControls)` has faults", help: "mend them first")
    }
    return configuration
  }

  private func nothingFound() -> Failure {
    let patterns = configuration.include.map { "`\($0.withVisibleControls)`" }
      .joined(separator: ", ").shortened
    return Failure(
      "no goal file found in `\(root.withVisibleControls)`",
      help: "looked for \(patterns); name a file, or call yours like `team.goals.yaml`",
      status: .nothingFound)
  }
}
