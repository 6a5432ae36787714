/// The git repository that a project lies in.
struct GitRepository {
  let git: Git
  /// The project root, from the top of the repository: empty, or ends in `/`.
  let prefix: String

  /// - Throws: `Failure` where there is no repository or git is not to be had.
  init(holding root: String) async throws {
    git = Git(folder: root)
    let answer = try await git.ask(["rev-parse", "--show-toplevel"])
    guard answer.isSuccess else { throw GitFailure.failure(answer.complaint, in: root) }
    prefix = try await git.ask(["rev-parse", "--show-prefix"]).line
  }

  /// The commit that a revision names; nil where there is none.
  func commit(_ revision: String) async throws -> String? {
    // What begins with a dash would be an option of git's.
    guard !revision.hasPrefix("-"), !revision.isEmpty else { return nil }
    let answer = try await git.ask(["rev-parse", "--verify", "--quiet", revision + "^{commit}"])
    return answer.isSuccess ? answer.line : nil
  }

  /// The commit at which two have parted; nil where git knows none.
  func mergeBase(of one: String, and other: String) async throws -> String? {
    let answer = try await git.ask(["merge-base", one, other])
    return answer.isSuccess ? answer.line : nil
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
