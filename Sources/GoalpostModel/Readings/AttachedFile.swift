import GoalpostSource

/// A file that a goal file names, as the caller found it; the compiler itself opens no file.
package enum AttachedFile: Sendable {
  case table(CSVTable)
  /// It is there and was reported: nothing of it could be read.
  case unreadable
  case missing
  /// A folder or a device.
  case notAFile
  /// A link that leads out of the project, or to something that is no CSV file.
  case outsideOfProject
}

/// Where a file lies that a goal file names.
enum AttachedPath {
  enum Fault: Error { case absolute, backslash, outside, notCSV }

  /// The path relative to the project root of one that is relative to a goal file.
  ///
  /// It stays within the project; where the goal file lies outside of the root itself, within the
  /// goal file's folder. Only files that end in `.csv` are read, since a goal file may come from
  /// a stranger and its faults are shown with the lines around them.
  static func resolve(_ path: String, from goalFile: String) throws(Fault) -> String {
    if path.contains("\\") { throw .backslash }
    if path.hasPrefix("/") || path.dropFirst().hasPrefix(":") { throw .absolute }
    if !path.lowercased().hasSuffix(".csv") { throw .notCSV }
    let folder = goalFile.split(separator: "/").dropLast()
    let fixed = goalFile.hasPrefix("../") || goalFile.hasPrefix("/") ? folder.count : 0
    var parts = Array(folder)
    for part in path.split(separator: "/") where part != "." {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      if parts.count <= fixed { throw .outside }
      parts.removeLast()
    }
    return (goalFile.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
