import Subprocess

/// The YAML files that git tracks, as `git ls-files` lists them: those it never ignores, whatever
/// its rules say.
enum TrackedFiles {
  /// Paths below a folder, absolute; none where there is no repository, or git is not to be had.
  static func below(_ folder: String) -> [String] {
    let git = Git(folder: folder)
    return (try? Waiting.result { try await list(by: git) }) ?? []
  }

  private static let command = ["ls-files", "-z", "--cached"]

  private static func list(by git: Git) async throws -> [String] {
    let (names, ending) = try await git.run(command, input: .none) { execution in
      var names: Set<String> = []
      var rest: [UInt8] = []
      for try await chunk in execution.standardOutput {
        chunk.withUnsafeBytes { bytes in
          for byte in bytes {
            if byte != 0 {
              rest.append(byte)
            } else {
              if let name = goalFile(rest) { names.insert(name) }
              rest.removeAll(keepingCapacity: true)
            }
          }
        }
        // The longest path of any system is far shorter.
        if rest.count > longestName { throw GitFailure.garbled(command) }
      }
      return names
    }
    guard ending.isSuccess else { return [] }
    return names.sorted().map { git.folder.appending(name: $0) }
  }

  private static let longestName = 65_536

  /// A name that is not UTF-8 is not found on disk either.
  private static func goalFile(_ bytes: [UInt8]) -> String? {
    let name = String(decoding: bytes, as: UTF8.self)
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml"), name.utf8.elementsEqual(bytes),
      !name.hasPrefix("/"), !name.split(separator: "/").contains("..")
    else { return nil }
    return name
  }
}
