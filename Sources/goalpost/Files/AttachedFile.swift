import GoalpostKit

/// Reads the files that goal files name, without ever leaving the project.
enum AttachedFile {
  /// - Parameters:
  ///   - path: relative to the root.
  ///   - limit: so many bytes are read.
  /// - Throws: `Failure` where a file is there and cannot be read.
  static func read(_ path: String, inProjectAt root: String, atMost limit: Int) throws
    -> AttachedSource
  {
    let full = FileSystem.absolute("\(root)/\(path)")
    guard let kind = FileSystem.kind(of: full) else {
      return AttachedSource(path: path, content: .missing)
    }
    guard kind == .file else { return AttachedSource(path: path, content: .notAFile) }
    guard isInside(full, root) else {
      return AttachedSource(path: path, content: .outsideOfProject)
    }
    return AttachedSource(path: path, content: .bytes(try FileSystem.read(full, atMost: limit)))
  }

  /// A link in a stranger's pull request must not show what lies elsewhere on this machine.
  private static func isInside(_ path: String, _ root: String) -> Bool {
    let target = FileSystem.linkTarget(of: path)
    guard target != path else { return true }
    let home = FileSystem.linkTarget(of: root)
    return ProjectBorder.isInside(target, home) && target.lowercased().hasSuffix(".csv")
  }
}
