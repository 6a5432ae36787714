/// The patterns of `.gitignore` files, from the repository's root down to a folder.
struct IgnoreRules {
  private var levels: [(folder: String, patterns: [PathPattern])] = []

  /// The rules that hold in a folder because of the folders above it, up to the one with `.git`.
  init(above folder: String) {
    guard var parent = Self.repository(holding: folder), parent != folder else { return }
    levels.append((parent, Self.patterns(in: parent)))
    let rest = folder.dropFirst(parent.count).split(separator: "/").dropLast()
    for name in rest {
      parent += "/" + name
      levels.append((parent, Self.patterns(in: parent)))
    }
  }

  /// With the rules of a folder's own `.gitignore`.
  func entering(_ folder: String) -> IgnoreRules {
    let patterns = Self.patterns(in: folder)
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

  private static func patterns(in folder: String) -> [PathPattern] {
    let path = folder + "/.gitignore"
    guard FileSystem.kind(of: path) == .file, let bytes = try? FileSystem.read(path) else {
      return []
    }
    return String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline).compactMap { PathPattern($0) }
  }

  private static func repository(holding folder: String) -> String? {
    var parts = folder.split(separator: "/")
    while true {
      let path = "/" + parts.joined(separator: "/")
      if FileSystem.kind(of: (path == "/" ? "" : path) + "/.git") != nil { return path }
      if parts.isEmpty { return nil }
      parts.removeLast()
    }
  }
}
