import Foundation

/// A committed file that an output has to equal, byte for byte.
package struct Snapshot {
  /// Relative to the repository's root.
  package let path: String

  package init(_ path: String) { self.path = path }

  /// How an output differs from the committed file; nil where it does not. With
  /// `UPDATE_SNAPSHOTS=1` the file is written instead, to be read in the diff.
  package func difference(from output: String) throws -> String? {
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
      let url = Repository.url(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output.utf8).write(to: url)
      return nil
    }
    guard let committed = try? Repository.text(path) else {
      return "\(path) is missing; UPDATE_SNAPSHOTS=1 writes it"
    }
    guard Array(committed.utf8) != Array(output.utf8) else { return nil }
    return "\(path) differs (UPDATE_SNAPSHOTS=1 rewrites it):\n"
      + Self.firstDifference(committed, output)
  }

  /// The first line that differs, with both versions.
  package static func firstDifference(_ expected: String, _ found: String) -> String {
    let lines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let others = found.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(lines.count, others.count) {
      let line = index < lines.count ? String(lines[index]) : "(end)"
      let other = index < others.count ? String(others[index]) : "(end)"
      if line != other {
        return
          "line \(index + 1)\n  expected: \(line.prefix(300))\n  found:    \(other.prefix(300))"
      }
    }
    return "line ends or the end of the file"
  }
}
