import GoalpostKit
import SystemPackage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file that is to be written, and the place that its path leads to.
struct OutputFile {
  /// As it was named.
  let path: String
  /// Where its links lead.
  let target: String
  /// A device or a pipe: the text can only go straight in.
  let isStream: Bool
  let bytes: [UInt8]
  /// What the file holds now, where it is mended; nil where it does not matter.
  let before: [UInt8]?

  /// - Throws: `Failure` where no file can stand there.
  init(_ bytes: [UInt8], to path: String, insteadOf before: [UInt8]? = nil) throws {
    self.path = path
    self.bytes = bytes
    self.before = before
    switch FileSystem.kind(of: FileSystem.absolute(path)) {
    case .folder:
      throw Failure("`\(path)` is a folder", help: "name a file in it")
    case .other:
      // Links below /proc lead to pipes that have no name.
      (target, isStream) = (FileSystem.absolute(path), true)
    case .file, nil:
      (target, isStream) = (try Self.target(of: path), false)
    }
  }

  /// Writes to a device or a pipe. Where its reader is gone, the program ends as it does where
  /// that of standard output is.
  func writeThrough() throws {
    do {
      let file = try FileDescriptor.open(target, .writeOnly)
      try file.closeAfter { _ = try file.writeAll(bytes) }
    } catch Errno.brokenPipe {
      Platform.end(by: Platform.brokenPipe)
    } catch {
      throw FileFailure.unwritable(path, error)
    }
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
}
