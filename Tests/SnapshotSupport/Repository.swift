import Foundation

/// The repository that the tests stand in.
package enum Repository {
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static func url(_ path: String) -> URL { root.appending(path: path) }

  package static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url(path)))
  }

  /// Files below a folder whose names end in something, as sorted paths from the root.
  package static func files(below folder: String, suffix: String) -> [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: url(folder).path)) ?? []
    return all.filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }.sorted()
  }
}
