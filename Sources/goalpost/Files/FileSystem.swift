import GoalpostSource
import SystemPackage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The only place that touches files, the clock and the environment, but for `OutputFile`, which
/// writes.
enum FileSystem {
  enum Kind { case file, folder, other }

  /// An absolute path without `.` and `..`; relative ones start at the working directory.
  static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : currentFolder + "/" + path
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The way from a folder to a path, both absolute; with `..` where the path lies outside, and
  /// empty for the folder itself.
  static func relative(_ path: String, to folder: String) -> String {
    let target = path.split(separator: "/")
    let base = folder.split(separator: "/")
    let shared = zip(target, base).prefix { $0 == $1 }.count
    let up = Array(repeating: Substring(".."), count: base.count - shared)
    return (up + target.dropFirst(shared)).joined(separator: "/")
  }

  static var currentFolder: String { FileManager.default.currentDirectoryPath }

  /// What stands at a path, links followed; nil where there is nothing.
  static func kind(of path: String) -> Kind? {
    // The system would read such a path up to its NUL: another file than the one that is named.
    guard !path.utf8.contains(0), let stat = try? Stat(FilePath(path)) else { return nil }
    return switch stat.type {
    case .directory: .folder
    case .regular: .file
    default: .other
    }
  }

  /// Whether a path is itself a symbolic link.
  static func isLink(_ path: String) -> Bool {
    (try? Stat(FilePath(path), followTargetSymlink: false))?.type == .symbolicLink
  }

  /// The names in a folder, in the order of their bytes.
  static func names(in folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw Failure(
        "the folder `\(folder.shortened.withVisibleControls)` cannot be read",
        help: folder.utf8.count > 1_000
          ? "its path is too long; shorten it, or exclude what holds it" : "check its permissions")
    }
  }

  /// The bytes of a regular file: no pipe, no device and no folder is ever waited for.
  ///
  /// - Parameter limit: so many bytes at most, and one more where there are more.
  static func read(_ path: String, atMost limit: Int) throws -> [UInt8] {
    let shown = "`\(path.shortened.withVisibleControls)`"
    guard let kind = kind(of: path) else {
      throw Failure("there is no file \(shown)", help: "check the spelling of the path")
    }
    let notAFile = Failure("\(shown) is not a file", help: "name a file or a folder of goal files")
    guard kind == .file else { throw notAFile }
    do {
      // Something else may stand there by now, so what was opened is looked at once more.
      let file = try FileDescriptor.open(
        FilePath(path), .readOnly, options: [.nonBlocking, .closeOnExec])
      return try file.closeAfter {
        guard try file.stat().type == .regular else { throw notAFile }
        return try bytes(of: file, atMost: limit)
      }
    } catch is Errno {
      throw Failure("the file \(shown) cannot be read", help: "check its permissions")
    }
  }

  /// - Parameter limit: so many bytes at most, and one more where there are more.
  private static func bytes(of file: FileDescriptor, atMost limit: Int) throws -> [UInt8] {
    let most = limit == .max ? limit : max(0, limit) + 1
    // What a file says of its size may be wrong by the time it is read.
    let said = Int(clamping: (try? file.stat().size) ?? 0)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(most, said))
    var next = min(most, max(said, 1))
    while bytes.count < most {
      let chunk = try [UInt8](unsafeUninitializedCapacity: next) { buffer, count in
        count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if chunk.isEmpty { break }
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      next = min(most - bytes.count, 65_536)
    }
    return bytes
  }

  /// Whether anybody may write a file, by its permissions: replacing it would need the folder's only.
  static func isWritable(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: linkTarget(of: path))
    let permissions = attributes?[.posixPermissions]
    // Foundation has another type for it on each system.
    let bits = permissions as? Int ?? (permissions as? any BinaryInteger).map { Int($0) }
    return (bits ?? 0) & 0o222 != 0
  }

  static func readOnly(_ path: String) -> Failure {
    Failure("the file `\(path)` may not be written", help: "check its permissions")
  }

  /// Writes a file whole or not at all.
  static func write(_ text: String, to path: String) throws {
    try OutputFile(text, to: path).commit()
  }

  /// Where a path leads once every link on it is followed.
  static func linkTarget(of path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }

  /// What is on standard input.
  ///
  /// - Parameter limit: so many bytes at most, and one more where there are more.
  static func readStandardInput(atMost limit: Int) throws -> [UInt8] {
    do {
      return try bytes(of: .standardInput, atMost: limit)
    } catch {
      throw Failure("standard input cannot be read")
    }
  }

  static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }

  /// Days since 1970-01-01 in UTC.
  static var today: Int { Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)) }
}
