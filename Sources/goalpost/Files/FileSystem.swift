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

  static var currentFolder: String { FileManager.default.currentDirectoryPath }

  /// What stands at a path, links followed; nil where there is nothing.
  static func kind(of path: String) -> Kind? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    if isFolder { return .folder }
    return isRegular(path) ? .file : .other
  }

  private static func isRegular(_ path: String) -> Bool {
    let target = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) ?? ""
    if !target.isEmpty {
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      return kind(of: absolute(target.hasPrefix("/") ? target : "/\(folder)/\(target)")) == .file
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }

  /// Whether a path is itself a symbolic link.
  static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  /// The names in a folder, in the order of their bytes.
  static func names(in folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw Failure("the folder `\(folder)` cannot be read", help: "check its permissions")
    }
  }

  static func read(_ path: String) throws -> [UInt8] {
    guard let kind = kind(of: path) else {
      throw Failure("there is no file `\(path)`", help: "check the spelling of the path")
    }
    guard kind == .file else {
      throw Failure("`\(path)` is not a file", help: "name a file or a folder of goal files")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("the file `\(path)` cannot be read", help: "check its permissions")
    }
    return Array(data)
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

  /// Everything on standard input.
  static func readStandardInput() throws -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      while true {
        let chunk = try [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
          count = try FileDescriptor.standardInput.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
        if chunk.isEmpty { return bytes }
        bytes += chunk
      }
    } catch {
      throw Failure("standard input cannot be read")
    }
  }

  static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }

  /// The cores that this process may use.
  static var coreCount: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// Days since 1970-01-01 in UTC.
  static var today: Int { Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)) }
}
