import GoalpostKit

/// The goal files that belong together, and which of them the caller asked about.
struct ProjectFiles {
  /// The folder of `.goalpost.yaml`, else the working directory; absolute.
  let root: String
  let configuration: ProjectConfiguration
  private(set) var sources: [Source] = []
  /// Paths relative to the root; nil where everything was asked for.
  private(set) var requested: Set<String>?
  /// The files that the sources name.
  private(set) var attachments: [AttachedSource] = []

  static let configurationName = ".goalpost.yaml"

  /// Finds and reads the files for the paths of a command line; none means the whole project.
  ///
  /// - Throws: `Failure` where a path cannot be read, the configuration has faults (after they
  ///   were printed), or there is no goal file.
  init(paths: [String], stdinName: String?) throws {
    let named = paths.filter { $0 != "-" }
    let start = FileSystem.absolute(named.first ?? stdinName ?? ".")
    let configured = Self.folderWithConfiguration(above: start)
    root = configured ?? FileSystem.absolute(".")
    configuration = try configured.map(Self.readConfiguration) ?? .default

    var found: Set<String> = []
    if configured != nil || paths.isEmpty { found = try searched(root) }
    if !paths.isEmpty { requested = [] }
    for path in named {
      guard let kind = FileSystem.kind(of: path) else {
        throw Failure("there is no `\(path)`", help: "check the spelling of the path")
      }
      let full = FileSystem.absolute(path)
      let files = try kind == .folder ? searched(full) : [full]
      found.formUnion(files)
      let shown = files.map(pathFromRoot)
      requested?.formUnion(shown)
    }
    try read(found, standardInput: paths.contains("-") ? stdinName ?? "standard-input" : nil)
    guard !sources.isEmpty else { throw nothingFound() }
  }

  /// Reads the files that the sources name; whoever asked about a source asked about them too.
  mutating func readAttachments(_ options: CompileOptions) throws {
    var read: Set<String> = []
    for source in sources {
      for path in Goalpost.attachments(namedBy: source, options: options) {
        if requested?.contains(source.path) ?? false { requested?.insert(path) }
        guard read.insert(path).inserted else { continue }
        attachments.append(try AttachedFile.read(path, inProjectAt: root))
      }
    }
  }

  /// Everything that is read, as people at the terminal would type it.
  var paths: [String] {
    let read =
      (configuration.isWritten ? [Self.configurationName] : [])
      + (sources.map(\.path) + attachments.map(\.path)).sorted()
    return read.map { prefixFromWorkingFolder + $0 }
  }

  /// From the working directory to the root: empty, or ends in `/`.
  var prefixFromWorkingFolder: String {
    let current = FileSystem.absolute(".").split(separator: "/")
    let target = root.split(separator: "/")
    let shared = zip(current, target).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: current.count - shared)
    let parts = up + target.dropFirst(shared).map(String.init)
    return parts.isEmpty ? "" : parts.joined(separator: "/") + "/"
  }

  private mutating func read(_ files: Set<String>, standardInput name: String?) throws {
    let typed = try name.map {
      Source(path: pathFromRoot(FileSystem.absolute($0)), bytes: try FileSystem.readStandardInput())
    }
    for path in files.sorted() where pathFromRoot(path) != typed?.path {
      sources.append(Source(path: pathFromRoot(path), bytes: try FileSystem.read(path)))
    }
    if let typed {
      sources.append(typed)
      requested?.insert(typed.path)
    }
  }

  /// The goal files below a folder, as the configuration includes them.
  private func searched(_ folder: String) throws -> Set<String> {
    let search = FileSearch(root: root, configuration: configuration)
    return Set(try search.files(in: folder))
  }

  /// A path relative to the root; with `..` where it lies outside.
  func pathFromRoot(_ path: String) -> String {
    let target = path.split(separator: "/")
    let base = root.split(separator: "/")
    let shared = zip(target, base).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.count - shared)
    return (up + target.dropFirst(shared).map(String.init)).joined(separator: "/")
  }

  private static func folderWithConfiguration(above path: String) -> String? {
    var parts = path.split(separator: "/")
    while true {
      let folder = "/" + parts.joined(separator: "/")
      if FileSystem.kind(of: folder + "/" + configurationName) == .file { return folder }
      if parts.isEmpty { return nil }
      parts.removeLast()
    }
  }

  private static func readConfiguration(in folder: String) throws -> ProjectConfiguration {
    let path = folder + "/" + configurationName
    let bytes = try FileSystem.read(path)
    let (configuration, faults) = ProjectConfiguration.read(
      Source(path: configurationName, bytes: bytes))
    guard faults.isEmpty else {
      Terminal.sayFindings(faults)
      throw Failure("the configuration `\(path)` has faults", help: "mend them first")
    }
    return configuration
  }

  private func nothingFound() -> Failure {
    let patterns = configuration.include.map { "`\($0)`" }.joined(separator: ", ")
    return Failure(
      "no goal file found in `\(root)`",
      help: "looked for \(patterns); name a file, or call yours like `team.goals.yaml`",
      status: .nothingFound)
  }
}
