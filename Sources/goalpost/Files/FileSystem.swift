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

  /// The way from a folder to a path, both absolute; with `..` where the path lies outside, and
  /// empty for the folder itself.
  static func relative(_ path: String, to folder: String) -> String {
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
    guard let stat = try? Stat(FilePath(path)) else { return nil }
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
      return Failure("there is no `\(path)`", help: "check the spelling of the path")
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

  /// What a file held when it was opened; what is added meanwhile is left for another time.
  static func read(_ path: String) throws -> [UInt8] {
    // To open a device may be to start it.
    guard kind(of: path).map({ $0 == .file }) ?? true else { throw notAFile(path) }
    do {
      let file = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
      return try file.closeAfter {
        let stat = try Stat(file)
        guard kind(stat) == .file else { throw notAFile(path) }
        // Files that the system makes up have no size.
        return try bytes(of: file, atMost: stat.size > 0 ? Int(stat.size) : 65_536)
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw FileFailure.unreadable(path, error)
    }
  }

  private static func bytes(of file: FileDescriptor, atMost length: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      while count < length {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[count...])
        let read = try file.read(into: UnsafeMutableRawBufferPointer(rest))
        if read == 0 { return }
        count += read
      }
    }
  }

  private static func notAFile(_ path: String) -> Failure {
    Failure("`\(path)` is not a file", help: "name a file or a folder of goal files")
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

  /// Everything on standard input.
  static func readStandardInput() throws -> [UInt8] {
    let input = FileDescriptor.standardInput
    var bytes: [UInt8] = []
    while true {
      do {
        let chunk = try [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
          count = try input.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
        if chunk.isEmpty { return bytes }
        bytes += chunk
      } catch Errno.resourceTemporarilyUnavailable {
        Platform.wait(for: input.rawValue, toRead: true)
      } catch {
        let reason = (error as? Errno).map { ": \($0.reason)" } ?? ""
        throw Failure("standard input cannot be read\(reason)")
      }
    }
  }

  static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }

  /// Days since 1970-01-01 in UTC.
  static var today: Int { Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)) }
}
