import GoalpostKit

/// The patterns of `.gitignore` files, from the repository's root down to a folder.
struct IgnoreRules {
  private var levels: [(folder: String, patterns: [PathPattern])] = []
  private let tree: any FileTree

  /// The rules that hold in a folder because of the folders above it, up to the one with `.git`.
  ///
  /// - Throws: `Failure` where they are more than anybody wrote.
  init(above folder: String, in tree: any FileTree = Disk()) throws {
    self.tree = tree
    guard tree.holdsUntrackedFiles else { return }
    guard var parent = tree.repository(holding: folder), parent != folder else { return }
    try add(parent)
    let rest = folder.dropFirst(parent.count).split(separator: "/").dropLast()
    for name in rest {
      parent = parent.appending(name: String(name))
      try add(parent)
    }
  }

  /// With the rules of a folder's own `.gitignore`.
  ///
  /// - Throws: `Failure` where they are more than anybody wrote.
  func entering(_ folder: String) throws -> IgnoreRules {
    guard tree.holdsUntrackedFiles else { return self }
    var entered = self
    try entered.add(folder)
    return entered
  }

  /// The last pattern that matches decides.
  func isIgnored(_ path: String, isFolder: Bool) -> Bool {
    for (folder, patterns) in levels.reversed() {
      let relative = PathNames(path.dropFirst(folder.count))
      let match = patterns.last { $0.matches(relative, isFolder: isFolder) }
      if let match { return !match.isNegated }
    }
    return false
  }

  private mutating func add(_ folder: String) throws {
    let path = folder.appending(name: ".gitignore")
    guard tree.kind(of: path) == .file,
      let bytes = try? tree.read(path, atMost: FileLimits.ignoreSize)
    else { return }
    guard bytes.count <= FileLimits.ignoreSize else {
      throw Failure(FileLimits.tooLargeIgnoreFile(path), help: FileLimits.ignoreHelp)
    }
    let patterns = String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline).compactMap { PathPattern($0) }
    guard !patterns.isEmpty else { return }
    levels.append((folder, patterns))
    guard levels.reduce(0, { $0 + $1.patterns.count }) <= FileLimits.ignorePatterns else {
      throw Failure(FileLimits.tooManyIgnorePatterns(path), help: FileLimits.ignoreHelp)
    }
  }
}
