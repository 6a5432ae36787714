import GoalpostKit

/// Walks folders for goal files: what the configuration includes, less what it excludes and what
/// git ignores. Links to folders are not followed, so no walk runs in circles.
struct FileSearch {
  private let root: String
  private let include: [PathPattern]
  private let exclude: [PathPattern]
  private let tree: any FileTree

  /// Never goal files, and never folders of them.
  private static let passedOver: Set = [".git", ".build", ProjectFiles.configurationName]

  init(root: String, configuration: ProjectConfiguration, in tree: any FileTree = Disk()) {
    self.root = root
    self.tree = tree
    include = configuration.include.compactMap { PathPattern($0) }
    exclude = configuration.exclude.compactMap { PathPattern($0) }
  }

  /// Absolute paths of the goal files below a folder.
  func files(in folder: String) throws -> [String] {
    var found: [String] = []
    var open = [(folder, IgnoreRules(above: folder, in: tree))]
    while let (folder, above) = open.popLast() {
      let rules = above.entering(folder)
      for name in try tree.names(in: folder) where !Self.passedOver.contains(name) {
        let path = folder.appending(name: name)
        let kind = tree.kind(of: path)
        if kind == .folder {
          guard !tree.isLink(path), !rules.isIgnored(path, isFolder: true) else { continue }
          open.append((path, rules))
        } else if kind == .file, isIncluded(path), !rules.isIgnored(path, isFolder: false) {
          found.append(path)
        }
      }
    }
    return found
  }

  private func isIncluded(_ path: String) -> Bool {
    let names = namesBelowRoot(path)
    guard Self.isYAML(path), !Self.isDecided(by: exclude, names) else { return false }
    return Self.isDecided(by: include, names)
  }

  /// The last pattern that covers a path decides, as in a `.gitignore`.
  private static func isDecided(by patterns: [PathPattern], _ names: [String]) -> Bool {
    patterns.last { $0.covers(names) }.map { !$0.isNegated } ?? false
  }

  private static func isYAML(_ path: String) -> Bool {
    path.hasSuffix(".yaml") || path.hasSuffix(".yml")
  }

  private func namesBelowRoot(_ path: String) -> [String] {
    let isBelow = path.hasPrefix(root == "/" ? root : root + "/")
    let relative = isBelow ? path.dropFirst(root.count) : path[...]
    return relative.split(separator: "/").map(String.init)
  }
}
