import Subprocess

/// The files of a commit that may matter to goals, as `git ls-tree` lists them.
struct TreeListing {
  struct File: Equatable {
    /// From the top of the repository.
    let path: String
    /// What git calls its content.
    let object: String
  }

  private(set) var files: [File] = []
  /// Git lists nothing like this.
  private(set) var isGarbled = false
  private var rest: [UInt8] = []

  /// The kind of file, the object's name, and the longest path of any system: more is none.
  private static let longestEntry = 65_536

  /// Lists a commit, read as git writes it.
  ///
  /// - Parameter folder: only what lies below it.
  static func read(
    _ commit: String, below folder: String, by git: Git
  ) async throws -> TreeListing {
    let command = ["ls-tree", "-r", "-z", "--full-tree", commit] + Self.paths(for: folder)
    let (listing, ending) = try await git.run(command, input: .none) { execution in
      var listing = TreeListing()
      for try await chunk in execution.standardOutput {
        chunk.withUnsafeBytes { listing.take($0) }
        if listing.isGarbled { break }
      }
      return listing
    }
    guard !listing.isGarbled else { throw GitFailure.garbled(command) }
    guard ending.isSuccess else { throw GitFailure.failure(ending, in: git.folder) }
    guard listing.rest.isEmpty else { throw GitFailure.garbled(command) }
    return listing
  }

  private static func paths(for folder: String) -> [String] {
    let names = folder.split(separator: "/")
    return names.isEmpty ? [] : ["--", names.joined(separator: "/")]
  }

  /// Takes a piece of the output: `mode type object TAB path NUL`, again and again.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte != 0 {
        rest.append(byte)
        if rest.count > Self.longestEntry { isGarbled = true }
      } else {
        take(entry: rest)
        rest.removeAll(keepingCapacity: true)
      }
      if isGarbled { return }
    }
  }

  /// Links and submodules are left out: their content is not in this repository's files.
  private mutating func take(entry: [UInt8]) {
    let tab = entry.firstIndex(of: 0x09) ?? 0
    let words = entry[..<tab].split(separator: 0x20)
    guard words.count == 3, ObjectName.isOne(words[2]) else {
      isGarbled = true
      return
    }
    guard words[0].starts(with: "100".utf8) else { return }
    let name = entry[(tab + 1)...]
    let path = String(decoding: name, as: UTF8.self)
    // A name that is not UTF-8 is not found on disk either.
    guard Self.matters(path), path.utf8.elementsEqual(name) else { return }
    files.append(File(path: path, object: String(decoding: words[2], as: UTF8.self)))
  }

  private static func matters(_ path: String) -> Bool {
    [".yaml", ".yml"].contains { path.hasSuffix($0) }
      || path.lowercased().hasSuffix(".csv")
  }
}
