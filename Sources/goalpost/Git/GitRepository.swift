/// The git repository that a project lies in.
struct GitRepository {
  let git: Git
  /// The project root, from the top of the repository: empty, or ends in `/`.
  let prefix: String

  /// - Throws: `Failure` where there is no repository or git is not to be had.
  init(holding root: String) async throws {
    git = Git(folder: root)
    let top = try await Self.answer(["rev-parse", "--show-toplevel"], of: git)
    guard top.hasPrefix("/") else { throw GitFailure.garbled(["rev-parse"]) }
    prefix = try await Self.answer(["rev-parse", "--show-prefix"], of: git)
    guard prefix.isEmpty || prefix.hasSuffix("/") else { throw GitFailure.garbled(["rev-parse"]) }
  }

  private static func answer(_ arguments: [String], of git: Git) async throws -> String {
    let answer = try await git.ask(arguments)
    guard answer.isSuccess else { throw GitFailure.failure(answer.ending, in: git.folder) }
    return answer.line
  }

  /// The commit that a revision names; nil where there is none.
  func commit(_ revision: String) async throws -> String? {
    // What begins with a dash would be an option of git's.
    guard !revision.hasPrefix("-"), !revision.isEmpty else { return nil }
    return try await object(["rev-parse", "--verify", "--quiet", revision + "^{commit}"])
  }

  /// The commit at which two have parted; nil where git knows none.
  func mergeBase(of one: String, and other: String) async throws -> String? {
    try await object(["merge-base", one, other])
  }

  /// The name of an object that git was asked for; nil where it says that there is none.
  private func object(_ arguments: [String]) async throws -> String? {
    let answer = try await git.ask(arguments)
    // Only with 1 it is an answer: there is none.
    if answer.ending.status == 1 { return nil }
    guard answer.isSuccess else { throw GitFailure.failure(answer.ending, in: git.folder) }
    guard ObjectName.isOne(answer.line.utf8) else { throw GitFailure.garbled(arguments) }
    return answer.line
  }

  /// The innermost folder with a configuration, at a path of a commit or above it.
  ///
  /// - Parameter path: from the top of the repository, `/` in front.
  func folderWithConfiguration(above path: String, at commit: String) async throws -> String? {
    var names = path.split(separator: "/")
    while true {
      let file = (names + [Substring(ProjectFiles.configurationName)]).joined(separator: "/")
      let answer = try await git.ask(["rev-parse", "--verify", "--quiet", "\(commit):\(file)"])
      if answer.isSuccess { return "/" + names.joined(separator: "/") }
      if names.isEmpty { return nil }
      names.removeLast()
    }
  }

  /// Whether older commits were left out when it was cloned.
  func isShallow() async throws -> Bool {
    try await git.ask(["rev-parse", "--is-shallow-repository"]).line == "true"
  }
}
