import GoalpostSource
import SystemPackage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The only place that touches files, the clock and the environment, but for `OutputFiles`, which
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

  /// The way from a folder to a path, both as `absolute` gives them; with `..` where the path lies
  /// outside, and empty for the folder itself.
  static func relative(_ path: String, to folder: String) -> String {
    let above = folder.utf8.count
    // As it is for nearly every file.
    if above > 1, path.utf8.starts(with: folder.utf8),
      path.utf8.dropFirst(above).first == UInt8(ascii: "/")
    {
      return String(path.utf8.dropFirst(above + 1)) ?? ""
    }
    let target = path.split(separator: "/")
    let base = folder.split(separator: "/")
    let shared = zip(target, base).prefix { $0 == $1 }.count
    let up = Array(repeating: Substring(".."), count: base.count - shared)
    return (up + target.dropFirst(shared)).joined(separator: "/")
  }

  /// Empty where it is gone, which `Prerequisites` refuses.
  static var currentFolder: String { FileManager.default.currentDirectoryPath }

  /// What stands at a path, links followed; nil where there is nothing.
  static func kind(of path: String) -> Kind? {
    // The system would read such a path up to its NUL: another file than the one that is named.
    guard !path.utf8.contains(0), let stat = try? Stat(FilePath(path)) else { return nil }
    return kind(stat)
  }

  private static func kind(_ stat: Stat) -> Kind {
    switch stat.type {
    case .regular: .file
    case .directory: .folder
    default: .other
    }
  }

  /// Whether a path is itself a symbolic link.
  static func isLink(_ path: String) -> Bool {
    (try? Stat(FilePath(path), followTargetSymlink: false))?.type == .symbolicLink
  }

  /// Why nothing can be found at a path that somebody named.
  static func absence(of path: String) -> Failure {
    do {
      _ = try Stat(FilePath(path))
    } catch Errno.noSuchFileOrDirectory {
      return Failure("there is no `\(path.shortened)`", help: "check the spelling of the path")
    } catch {
      return FileFailure.unreadable(path, error)
    }
    return notAFile(path)
  }

  /// The names in a folder, in the order of their bytes.
  static func names(in folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw FileFailure.unreadableFolder(folder, fault(ofOpening: folder))
    }
  }

  /// The system's reason, which is lost on the way through Foundation.
  private static func fault(ofOpening folder: String) -> Errno? {
    do {
      try FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec]).close()
      return nil
    } catch {
      return error as? Errno
    }
  }

  /// The bytes of a regular file: no pipe, no device and no folder is ever waited for.
  ///
  /// - Parameter limit: so many bytes at most, and one more where there are more.
  static func read(_ path: String, atMost limit: Int) throws -> [UInt8] {
    // To open a device may be to start it.
    guard !path.utf8.contains(0), kind(of: path).map({ $0 == .file }) ?? true else {
      throw notAFile(path)
    }
    do {
      let file = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
      return try file.closeAfter {
        // Something else may stand there by now, so what was opened is looked at once more.
        guard kind(try Stat(file)) == .file else { throw notAFile(path) }
        return try bytes(of: file, atMost: limit)
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw FileFailure.unreadable(path, error)
    }
  }

  /// - Parameter limit: so many bytes at most, and one more where there are more.
  private static func bytes(of file: FileDescriptor, atMost limit: Int) throws -> [UInt8] {
    let most = limit == .max ? limit : max(0, limit) + 1
    // What a file says of its size may be wrong by the time it is read.
    let said = Int(clamping: (try? Stat(file).size) ?? 0)
    var bytes: [UInt8] = []
    var next = min(most, said > 0 ? said : 65_536)
    while bytes.count < most {
      do {
        let chunk = try [UInt8](unsafeUninitializedCapacity: next) { buffer, count in
          count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
        if chunk.isEmpty { break }
        bytes = bytes.isEmpty ? chunk : bytes + chunk
        next = min(most - bytes.count, bytes.count == said ? 512 : 65_536)
      } catch Errno.resourceTemporarilyUnavailable {
        Platform.wait(for: file.rawValue, toRead: true)
      }
    }
    return bytes
  }

  private static func notAFile(_ path: String) -> Failure {
    Failure(
      "`\(path.shortened)` is not a file", help: "name a file or a folder of goal files")
  }

  /// Whether anybody may write a file, by its permissions: replacing it would need the folder's only.
  static func isWritable(_ path: String) -> Bool {
    let permissions = (try? Stat(FilePath(path)))?.permissions
    return (permissions?.rawValue ?? 0) & 0o222 != 0
  }

  /// Writes a file whole or not at all.
  static func write(_ text: String, to path: String) throws {
    try OutputFiles.write([try OutputFile(Array(text.utf8), to: path)])
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
      let reason = (error as? Errno).map { ": \($0.reason)" } ?? ""
      throw Failure("standard input cannot be read\(reason)")
    }
  }

  static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }

  /// The cores that this process may use.
  static var coreCount: Int { ProcessInfo.processInfo.activeProcessorCount }
}
