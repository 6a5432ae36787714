import GoalpostKit
import SystemPackage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file that is written whole or not at all: its text lies complete in a temporary file of the
/// same folder before the one takes the other's name.
struct OutputFile {
  /// As it was named.
  let path: String
  /// Where its links lead.
  private let target: String
  /// Nil where the text can only go straight in: a device or a pipe.
  private let staged: String?
  private let text: String

  /// Writes everything, but for the last step.
  ///
  /// - Throws: `Failure` where the file could not be written.
  init(_ text: String, to path: String) throws {
    self.path = path
    self.text = text
    switch FileSystem.kind(of: FileSystem.absolute(path)) {
    case .folder:
      throw Failure("`\(path)` is a folder", help: "name a file in it")
    case .other:
      // Links below /proc lead to pipes that have no name.
      (target, staged) = (FileSystem.absolute(path), nil)
    case .file, nil:
      target = try Self.target(of: path)
      staged = try Self.stage(text, for: path, at: target)
    }
  }

  /// Puts the text in its place.
  func commit() throws {
    guard let staged else { return try writeThrough() }
    guard Platform.rename(staged, to: target) else {
      discard()
      throw Self.failure(path)
    }
  }

  /// Puts each text in its place; where one cannot be, those behind it are left as they were.
  static func commit(_ files: [OutputFile]) throws {
    for index in files.indices {
      do { try files[index].commit() } catch {
        for file in files[(index + 1)...] { file.discard() }
        throw error
      }
    }
  }

  /// Leaves everything as it was.
  func discard() {
    if let staged { try? FileManager.default.removeItem(atPath: staged) }
  }

  /// What stands at the path now, cut where no document of ours is as long; nil where there is no
  /// file.
  static func text(at path: String) throws -> [UInt8]? {
    FileSystem.kind(of: path) == nil
      ? nil : try FileSystem.read(path, atMost: FileLimits.documentSize)
  }

  /// A link stays a link, and what it leads to is written, there already or not.
  private static func target(of path: String) throws -> String {
    var target = FileSystem.absolute(path)
    // As many as Linux follows.
    for _ in 0..<40 {
      guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: target) else {
        return target
      }
      let folder = target.split(separator: "/").dropLast().joined(separator: "/")
      target = FileSystem.absolute(next.hasPrefix("/") ? next : "/\(folder)/\(next)")
    }
    throw Failure("the links behind `\(path)` lead in a circle", help: "name another file")
  }

  private static func stage(_ text: String, for path: String, at target: String) throws -> String {
    let folder = "/" + target.split(separator: "/").dropLast().joined(separator: "/")
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let (file, name) = try open(in: folder)
      do {
        try file.closeAfter { _ = try file.writeAll(Array(text.utf8)) }
        try keepPermissions(of: target, on: name)
      } catch {
        try? FileManager.default.removeItem(atPath: name)
        throw error
      }
      return name
    } catch {
      throw failure(path)
    }
  }

  /// A file that nobody had before; who may read it is left to the user's mask.
  private static func open(in folder: String) throws -> (FileDescriptor, name: String) {
    let process = ProcessInfo.processInfo.processIdentifier
    var number = 0
    while true {
      let name = "\(folder)/.goalpost-\(process)-\(number)"
      do {
        let file = try FileDescriptor.open(
          name, .writeOnly, options: [.create, .exclusiveCreate],
          permissions: FilePermissions(rawValue: 0o666))
        return (file, name)
      } catch Errno.fileExists {
        number += 1
      }
    }
  }

  private static func keepPermissions(of target: String, on name: String) throws {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target),
      let permissions = attributes[.posixPermissions]
    else { return }
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: name)
  }

  private func writeThrough() throws {
    do {
      let file = try FileDescriptor.open(target, .writeOnly)
      try file.closeAfter { _ = try file.writeAll(Array(text.utf8)) }
    } catch {
      throw Self.failure(path)
    }
  }

  private static func failure(_ path: String) -> Failure {
    Failure(
      "the file `\(path)` cannot be written", help: "check the folder's permissions and space")
  }
}
