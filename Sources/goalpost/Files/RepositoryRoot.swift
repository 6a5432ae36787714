/// Where the git repository of a folder begins, found without git.
enum RepositoryRoot {
  /// The nearest folder, from here upwards, with a `.git` in it: a folder, or in a worktree or a
  /// submodule a file. Absolute; nil outside of every repository.
  static func folder(above folder: String) -> String? {
    var parts = folder.split(separator: "/")
    while true {
      let here = "/" + parts.joined(separator: "/")
      if FileSystem.kind(of: here + "/.git") != nil { return here }
      if parts.isEmpty { return nil }
      parts.removeLast()
    }
  }
}
