import GoalpostKit

/// Walks folders for goal files: what the configuration includes, less what it excludes and what
/// git ignores; what git tracks it does not ignore. Links to folders are not followed, so no walk runs in circles.
struct FileSearch {
  private let root: String
  private let include: [PathPattern]
  private let exclude: [PathPattern]
  private let tree: any FileTree

  /// Never goal files, and never folders of them.
  private static let passedOver: Set = [".git", ".build", ProjectFiles.configurationName]

  /// - Throws: `Failure` where the configuration has more patterns than anybody wrote.
  init(root: String, configuration: ProjectConfiguration, in tree: any FileTree = Disk()) throws {
    guard
      max(configuration.include.count, configuration.exclude.count)
        <= FileLimits.configuredPatterns
    else { throw Failure(FileLimits.tooManyPatterns, help: FileLimits.patternHelp) }
    self.root = root
    self.tree = tree
    include = configuration.include.compactMap { PathPattern($0) }
    exclude = configuration.exclude.compactMap { PathPattern($0) }
  }

  /// Absolute paths of the goal files below a folder.
  ///
  /// - Throws: `Failure` where a folder cannot be read, a link leads out of the project, or the name
  ///   of a goal file is not UTF-8.
  func files(in start: String) throws -> [String] {
    var found: [String] = []
    var hasIgnored = false
    var open = [(start, try IgnoreRules(above: start, in: tree))]
    while let (folder, above) = open.popLast() {
      let rules = try above.entering(folder)
      for name in try tree.names(in: folder) where !Self.passedOver.contains(name) {
        let path = folder.appending(name: name)
        let kind = tree.kind(of: path)
        if kind == .folder {
          guard !tree.isLink(path) else { continue }
          if rules.isIgnored(path, isFolder: true) {
            hasIgnored = true
          } else {
            open.append((path, rules))
          }
        } else if kind != .other, isIncluded(path) {
          if rules.isIgnored(path, isFolder: false) {
            hasIgnored = true
          } else if try isGoalFile(path, kind, below: start) {
            found.append(path)
          }
        }
      }
    }
    return hasIgnored ? try found + tracked(below: start, without: Set(found)) : found
  }

  private func isGoalFile(
    _ path: String, _ kind: FileSystem.Kind?, below start: String
  ) throws -> Bool {
    let isLink = tree.isLink(path)
    guard kind == .file else {
      if !isLink, Self.isRepaired(path) { throw FileFailure.unnameable(path) }
      return false
    }
    if isLink { try ProjectBorder.refuseLink(path, outOf: [root, start]) }
    return true
  }

  /// The goal files that only the ignore rules kept from being found, and that git tracks.
  private func tracked(below start: String, without found: Set<String>) throws -> [String] {
    try tree.trackedFiles(below: start).filter { path in
      let names = path.dropFirst(start.count).split(separator: "/")
      guard !found.contains(path), !names.contains(where: { Self.passedOver.contains(String($0)) }),
        isIncluded(path), let kind = tree.kind(of: path), kind != .other
      else { return false }
      return try isGoalFile(path, kind, below: start)
    }
  }

  private func isIncluded(_ path: String) -> Bool {
    guard Self.isYAML(path) else { return false }
    let names = namesBelowRoot(path)
    guard !Self.isDecided(by: exclude, names) else { return false }
    return Self.isDecided(by: include, names)
  }

  /// The last pattern that covers a path decides, as in a `.gitignore`.
  private static func isDecided(by patterns: [PathPattern], _ names: PathNames) -> Bool {
    patterns.last { $0.covers(names) }.map { !$0.isNegated } ?? false
  }

  /// Whether a name that nothing bears stands for one that is not UTF-8: what cannot be read in it
  /// comes as U+FFFD.
  private static func isRepaired(_ name: String) -> Bool {
    name.unicodeScalars.contains("\u{FFFD}")
  }

  private static func isYAML(_ path: String) -> Bool {
    path.hasSuffix(".yaml") || path.hasSuffix(".yml")
  }

  private func namesBelowRoot(_ path: String) -> PathNames {
    let isBelow = path.hasPrefix(root == "/" ? root : root + "/")
    return PathNames(isBelow ? path.dropFirst(root.count) : path[...])
  }
}
