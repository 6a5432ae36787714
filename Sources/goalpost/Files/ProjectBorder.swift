import GoalpostSource

/// Keeps links in a stranger's pull request from showing what lies elsewhere on this machine: the
/// lines of a file are printed where something in them is wrong.
enum ProjectBorder {
  /// Lets a link pass that leads to a YAML file in one of the folders, or in the repository that
  /// holds it.
  ///
  /// - Throws: `Failure` where it leads elsewhere.
  static func refuseLink(_ path: String, outOf folders: [String]) throws {
    let target = FileSystem.linkTarget(of: path)
    let isYAML = target.hasSuffix(".yaml") || target.hasSuffix(".yml")
    let homes = folders.flatMap { [$0] + (RepositoryRoot.folder(above: $0).map { [$0] } ?? []) }
    guard !isYAML || !homes.contains(where: { isInside(target, FileSystem.linkTarget(of: $0)) })
    else { return }
    throw Failure(
      "`\(path.shortened.withVisibleControls)` is a link that leads out of the project's YAML files",
      help: "keep the file itself in the project, or name it on the command line")
  }

  /// Whether a path lies below a folder, both with every link followed.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    path.hasPrefix(folder == "/" ? folder : folder + "/")
  }
}
