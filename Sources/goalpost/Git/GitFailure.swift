import GoalpostEmitters
import GoalpostSource
import Subprocess

/// What keeps git from comparing, each with the command that mends it.
enum GitFailure {
  static let notInstalled = Failure(
    "git is not installed, or not on the `PATH`",
    help: "install it, for example with `apt-get install git` or `brew install git`")

  /// Git could not be started, or not be listened to.
  static func failure(_ error: SubprocessError) -> Failure {
    if error.code == .executableNotFound { return notInstalled }
    if error.code == .outputLimitExceeded {
      return Failure("git complains without end", help: checkProgram)
    }
    guard let fault = error.underlyingError else {
      return Failure("git could not be run: \("\(error)".withVisibleControls)")
    }
    return Failure("git could not be run: \(fault.reason)", help: fault.remedy)
  }

  /// What git answered is not what it answers: another program of that name, or a broken one.
  static func garbled(_ arguments: [String]) -> Failure {
    let command = arguments.first.map { "git \($0)" } ?? "git"
    return Failure("`\(command)` gave an answer that git never gives", help: checkProgram)
  }

  private static let checkProgram = "`command -v git` and `git --version` tell which one was run"

  /// A command did not do what it was asked for.
  static func failure(_ ending: GitEnding, in folder: String) -> Failure {
    if let signal = ending.signal {
      return Failure("git was ended by signal \(signal)", help: "run this again")
    }
    if let known = known(ending.complaint, in: folder) { return known }
    let words = lastWords(of: ending.complaint)
    // What git ends with where it does not know an option.
    if ending.status == 129 {
      return Failure(
        "this git does not know what it is asked for" + (words.map { ": \($0)" } ?? ""),
        help: "it may be too old; `git --version` tells which one it is")
    }
    guard let words else {
      let status = ending.status ?? 0
      return Failure(
        "git ended with status \(status) and did not say why", help: checkProgram)
    }
    return Failure("git failed: \(words)", help: "`git fsck` may tell more")
  }

  private static func known(_ complaint: String, in folder: String) -> Failure? {
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
    if complaint.contains("no upstream configured for branch") {
      let branch = complaint.split(separator: "'").dropFirst().first.map(String.init) ?? ""
      return Failure(
        "the branch `\(branch.withVisibleControls)` has no upstream to compare with",
        help: "set one with `git branch --set-upstream-to=origin/main`, or name what to compare "
          + "with, like `origin/main`")
    }
    if complaint.contains("HEAD does not point to a branch") {
      return Failure(
        "no branch is checked out, so there is no upstream to compare with",
        help: "name what to compare with, like `origin/main`")
    }
    if complaint.contains("promisor") || complaint.contains("lazy fetching disabled")
      || complaint.contains("transport 'none'") || complaint.contains("not allowed")
    {
      return partialClone
    }
    return nil
  }

  static let partialClone = Failure(
    "this is a partial clone, and the files of the base are not in it",
    help: "bring them with `git fetch --refetch --no-filter origin`")

  /// An object that a tree names and the store does not give.
  static func missing(_ object: String) -> Failure {
    Failure(
      "the repository lacks the file content \(object.prefix(12)), or it is damaged",
      help:
        "in a partial clone `git fetch --refetch --no-filter origin` brings it; "
        + "`git fsck` tells more")
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

  /// What git said last of what went wrong; nil where it said nothing.
  private static func lastWords(of complaint: String) -> String? {
    let lines = complaint.split(separator: "\n")
    let line = lines.last { $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") } ?? lines.first
    return line.map { line in
      let start = ["fatal: ", "error: "].first { line.hasPrefix($0) } ?? ""
      return String(line.dropFirst(start.count)).withVisibleControls
    }
  }
}
