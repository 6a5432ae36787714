import GoalpostEmitters
import GoalpostSource

/// What keeps git from comparing, each with the command that mends it.
enum GitFailure {
  static let notInstalled = Failure(
    "git is not installed, or not on the `PATH`",
    help: "install it, for example with `apt-get install git` or `brew install git`")

  static func notRun(because reason: String) -> Failure {
    Failure("git could not be run: \(reason.withVisibleControls)")
  }

  /// - Parameter complaint: what git said on standard error.
  static func failure(_ complaint: String, in folder: String) -> Failure {
    let place = "`\(folder.withVisibleControls)`"
    if complaint.contains("dubious ownership") {
      return Failure(
        "git does not trust the repository at \(place), since it belongs to somebody else",
        help: "`\(trusting(complaint, otherwise: folder))`")
    }
    if complaint.contains("not a git repository") {
      return Failure(
        "\(place) is not in a git repository, so there is nothing to compare with",
        help: "begin one with `git init`, and commit the goals")
    }
    if complaint.contains("must be run in a work tree") {
      return Failure(
        "\(place) is a repository without files",
        help: "run this in a clone: `git clone \(folder.shellWord)`")
    }
    if complaint.contains("promisor") || complaint.contains("lazy fetching disabled")
      || complaint.contains("transport 'none'") || complaint.contains("not allowed")
    {
      return partialClone
    }
    return Failure("git failed: \(lastWords(of: complaint))", help: "`git fsck` may tell more")
  }

  static let partialClone = Failure(
    "this is a partial clone, and the files of the base are not in it",
    help: "bring them with `git fetch --refetch --no-filter origin`")

  /// An object that a tree names and the store lacks.
  static func missing(_ object: String) -> Failure {
    Failure(
      "the repository lacks the file content \(String(object.prefix(12)).withVisibleControls)",
      help: "in a partial clone `git fetch --refetch --no-filter origin` brings it")
  }

  static let noCommit = Failure(
    "there is no commit yet, so there is nothing to compare with",
    help: "commit the goals first: `git add .` and `git commit`")

  static func unknown(_ revision: String, isShallow: Bool) -> Failure {
    let shown = revision.withVisibleControls
    if FileSystem.kind(of: revision) != nil {
      return Failure(
        "`\(shown)` is a path, not a revision", help: "paths stand behind `--`: `-- \(shown)`")
    }
    if revision.hasPrefix("origin/"), revision != "origin/HEAD" {
      let branch = shown.dropFirst("origin/".count)
      return Failure(
        "there is no revision `\(shown)` in this clone",
        help: "`git fetch origin \(branch):refs/remotes/origin/\(branch)`")
    }
    guard isShallow else {
      return Failure(
        "there is no revision `\(shown)` in this repository",
        help: "name a branch, a tag or a commit; `git fetch` brings those of others")
    }
    return Failure("there is no revision `\(shown)` in this clone, which is shallow", help: deepen)
  }

  static func noCommonCommit(_ revision: String, _ head: String, isShallow: Bool) -> Failure {
    let pair = "`\(revision.withVisibleControls)` and `\(head.withVisibleControls)`"
    guard isShallow else {
      return Failure(
        "\(pair) have no commit in common", help: "name a revision that `\(head)` grew from")
    }
    return Failure(
      "this clone is shallow and does not reach the commit at which \(pair) parted", help: deepen)
  }

  static let noDefault = Failure(
    "there is no `origin/HEAD` to compare with",
    help: "name a revision, as in `goalpost diff main`; `HEAD` is the last commit")

  private static let deepen =
    "`git fetch --unshallow origin`; in a workflow set `fetch-depth: 0` or `GIT_DEPTH: 0`"

  /// Git says itself what to type, with the folder quoted as a shell needs it.
  private static func trusting(_ complaint: String, otherwise folder: String) -> String {
    let command = "git config --global --add safe.directory "
    let line = complaint.split(separator: "\n").first { $0.contains(command) }
    let told = line.map { $0.drop { $0 == " " || $0 == "\t" } }
    return told.map { String($0).withVisibleControls } ?? command + folder.shellWord
  }

  private static func lastWords(of complaint: String) -> String {
    let lines = complaint.split(separator: "\n")
    let line = lines.last { $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") } ?? lines.last
    let words = line.map { $0.hasPrefix("fatal: ") ? $0.dropFirst("fatal: ".count) : $0 }
    return String(words ?? "it did not say why").withVisibleControls
  }
}
