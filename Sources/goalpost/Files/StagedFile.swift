import SystemPackage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An output file that lies complete beside its place, under a name of its own, until it takes it.
struct StagedFile {
  private let file: OutputFile
  private let name: String
  /// The folders that were made for it, outermost first.
  private let newFolders: [String]

  /// What stood in the place before.
  enum Old {
    case nothing
    /// It has another name now.
    case kept(name: String)
    /// It is gone: nobody asked for it, or the file system knows no second names.
    case lost
  }

  /// So much is written before somebody who waits for the end is heard.
  private static let pieceLength = 1 << 20

  /// - Throws: `Failure` where it cannot be written; nothing of it is left then.
  init(_ file: OutputFile) throws {
    self.file = file
    let folder = Self.folder(of: file.target)
    var made: [String] = []
    do {
      try Self.make(folder, &made)
      let (descriptor, name) = try Self.open(in: folder)
      do {
        try descriptor.closeAfter { try Self.fill(descriptor, with: file) }
      } catch {
        try? Platform.removeFile(name)
        throw error
      }
      (self.name, newFolders) = (name, made)
    } catch {
      Self.remove(made)
      throw error is Errno ? FileFailure.unwritable(file.path, error) : error
    }
  }

  /// Takes its place.
  ///
  /// - Parameter isKept: what stood there gets another name, so that `undo` can bring it back.
  func takePlace(keepingOld isKept: Bool) throws -> Old {
    let old = isKept ? Self.kept(file.target) : .lost
    do {
      try Platform.rename(name, to: file.target)
      return old
    } catch {
      Self.forget(old)
      throw FileFailure.unwritable(file.path, error)
    }
  }

  /// Gives its place back.
  func undo(_ old: Old) {
    switch old {
    case .nothing: try? Platform.removeFile(file.target)
    case .kept(let name): try? Platform.rename(name, to: file.target)
    case .lost: return
    }
    Self.remove(newFolders)
  }

  /// Takes the other name from what is not needed any more.
  static func forget(_ old: Old) {
    if case .kept(let name) = old { try? Platform.removeFile(name) }
  }

  /// Leaves everything as it was.
  func discard() {
    try? Platform.removeFile(name)
    Self.remove(newFolders)
  }

  private static func make(_ folder: String, _ made: inout [String]) throws {
    guard FileSystem.kind(of: folder) != .folder else { return }
    let above = Self.folder(of: folder)
    if above != folder { try make(above, &made) }
    do {
      try Platform.makeFolder(folder)
      made.append(folder)
    } catch Errno.fileExists {
      // Unless somebody else has made it meanwhile.
      guard FileSystem.kind(of: folder) == .folder else { throw Errno.notDirectory }
    }
  }

  /// Those that somebody else has put something into stay.
  private static func remove(_ folders: [String]) {
    for folder in folders.reversed() { try? Platform.removeFolder(folder) }
  }

  private static func fill(_ descriptor: FileDescriptor, with file: OutputFile) throws {
    var rest = file.bytes[...]
    while !rest.isEmpty {
      try Interruption.check()
      try descriptor.writeAll(rest.prefix(pieceLength))
      rest = rest.dropFirst(pieceLength)
    }
    if let old = try? Stat(FilePath(file.target)) {
      Platform.setOwner(like: old, of: descriptor)
      try Platform.setPermissions(old.permissions, of: descriptor)
    }
    try Platform.sync(descriptor)
    if let before = file.before,
      try FileSystem.read(file.target, atMost: before.count) != before
    {
      throw FileFailure.changed(file.path)
    }
  }

  /// A file that nobody had before; who may read it is left to the user's mask.
  private static func open(in folder: String) throws -> (FileDescriptor, name: String) {
    try newName(in: folder) { name in
      try FileDescriptor.open(
        name, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: FilePermissions(rawValue: 0o666))
    }
  }

  private static func kept(_ target: String) -> Old {
    do {
      let (_, name) = try newName(in: folder(of: target)) { try Platform.link(target, as: $0) }
      return .kept(name: name)
    } catch {
      return error as? Errno == .noSuchFileOrDirectory ? .nothing : .lost
    }
  }

  private static func folder(of target: String) -> String {
    "/" + target.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// Uses the first name that is free.
  private static func newName<Result>(
    in folder: String, _ use: (String) throws -> Result
  ) throws -> (Result, name: String) {
    let process = ProcessInfo.processInfo.processIdentifier
    var number = 0
    while true {
      let name = "\(folder)/.goalpost-\(process)-\(number)"
      do { return (try use(name), name) } catch Errno.fileExists { number += 1 }
    }
  }
}
