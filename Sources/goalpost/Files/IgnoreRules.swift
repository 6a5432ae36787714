/// The patterns of `.gitignore` files, from the repository's root down to a folder.
struct IgnoreRules {
  private var levels: [(folder: String, patterns: [PathPattern])] = []
  private let tree: any FileTree

  /// The rules that hold in a folder because of the folders above it, up to the one with `.git`.
  init(above folder: String, in tree: any FileTree = Disk()) {
    self.tree = tree
    guard var parent = tree.repository(holding: folder), parent != folder else { return }
    levels.append((parent, patterns(in: parent)))
    let rest = folder.dropFirst(parent.count).split(separator: "/").dropLast()
    for name in rest {
      parent = parent.appending(name: String(name))
      levels.append((parent, patterns(in: parent)))
    }
  }

  /// With the rules of a folder's own `.gitignore`.
  func entering(_ folder: String) -> IgnoreRules {
    let patterns = patterns(in: folder)
    guard !patterns.isEmpty else { return self }
    var entered = self
    entered.levels.append((folder, patterns))
    return entered
  }

  /// The last pattern that matches decides.
  func isIgnored(_ path: String, isFolder: Bool) -> Bool {
    for (folder, patterns) in levels.reversed() {
      let relative = path.dropFirst(folder.count).split(separator: "/").map(String.init)
      let match = patterns.last { $0.matches(relative, isFolder: isFolder) }
      if let match { return !match.isNegated }
    }
    return false
  }

  private func patterns(in folder: String) -> [PathPattern] {
    let path = folder.appending(name: ".gitignore")
    guard tree.kind(of: path) == .file, let bytes = try? tree.read(path) else { return [] }
    return String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline).compactMap { PathPattern($0) }
  }
}
