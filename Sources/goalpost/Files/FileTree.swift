/// A tree of folders and files that goals are searched in: the disk, or what git stored of one.
/// Paths begin with `/`.
protocol FileTree {
  /// What stands at a path; nil where there is nothing.
  func kind(of path: String) -> FileSystem.Kind?
  /// Whether a path is itself a symbolic link.
  func isLink(_ path: String) -> Bool
  /// The names in a folder, in the order of their bytes.
  func names(in folder: String) throws -> [String]
  /// - Parameter limit: so many bytes at most, and one more where there are more.
  func read(_ path: String, atMost limit: Int) throws -> [UInt8]
  /// The innermost folder above a path, or at it, that is the top of a repository.
  func repository(holding folder: String) -> String?
  /// Whether there may be files that git does not track, so that it may ignore them.
  var holdsUntrackedFiles: Bool { get }
  /// The YAML files below a folder that git tracks, though it may ignore them; none where that is
  /// not known.
  func trackedFiles(below folder: String) -> [String]
}

extension FileTree {
  /// The innermost folder above a path, or at it, in which something has a name.
  func folder(above path: String, where holds: (String) -> Bool) -> String? {
    var parts = path.split(separator: "/")
    while true {
      let folder = "/" + parts.joined(separator: "/")
      if holds(folder) { return folder }
      if parts.isEmpty { return nil }
      parts.removeLast()
    }
  }

  /// The innermost folder above a path, or at it, with a configuration.
  func folderWithConfiguration(above path: String) -> String? {
    folder(above: path) { kind(of: $0.appending(name: ProjectFiles.configurationName)) == .file }
  }
}

extension String {
  /// The path of something in this folder.
  func appending(name: String) -> String { self == "/" ? "/" + name : self + "/" + name }
}

/// The files of this machine.
struct Disk: FileTree {
  func kind(of path: String) -> FileSystem.Kind? { FileSystem.kind(of: path) }
  func isLink(_ path: String) -> Bool { FileSystem.isLink(path) }
  func names(in folder: String) throws -> [String] { try FileSystem.names(in: folder) }
  func read(_ path: String, atMost limit: Int) throws -> [UInt8] {
    try FileSystem.read(path, atMost: limit)
  }

  var holdsUntrackedFiles: Bool { true }
  func trackedFiles(below folder: String) -> [String] { TrackedFiles.below(folder) }

  func repository(holding folder: String) -> String? {
    self.folder(above: folder) { FileSystem.kind(of: $0.appending(name: ".git")) != nil }
  }
}
