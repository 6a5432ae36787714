/// The commit that goals are compared with.
struct BaseCommit {
  /// Nil where there is nothing before the first commit.
  let id: String?
  /// What it was asked for by, in the reader's words: `origin/main`.
  let name: String
  /// It is where both have parted, and what was asked for has gone on since.
  var isParting = false

  /// `origin/main (2f1c3a4)`; where that has gone on, `2f1c3a4, before origin/main went on`.
  var title: String {
    guard let id else { return name }
    let short = id.prefix(7)
    return isParting ? "\(short), before \(name) went on" : "\(name) (\(short))"
  }

  /// Where a revision and the head have parted: against the revision itself, what others have
  /// merged since would look like this branch's doing.
  ///
  /// - Parameters:
  ///   - revision: nil for the default of this place: what the merge request says, the branch that
  ///     a pull request goes to, the commit before a push, or the default branch of `origin`.
  ///   - head: the commit whose goals are compared, or that the working tree grew from.
  static func find(
    _ revision: String?, for head: String = "HEAD", in repository: GitRepository,
    surroundings: Surroundings = .ofProcess
  ) async throws -> BaseCommit {
    if let revision { try RevisionName.check(revision) }
    guard let tip = try await repository.commit(head) else {
      throw head == "HEAD"
        ? GitFailure.noCommit
        : GitFailure.unknown(head, isShallow: try await repository.isShallow())
    }
    if let revision { return try await parting(of: revision, and: (head, tip), repository) }
    if let base = surroundings.mergeRequestBase {
      return try await exactly(base, repository)
    }
    if let branch = surroundings.pullRequestBranch {
      // The first parent of that merge is the branch as it was then.
      if surroundings.triedMerge == tip { return try await exactly(head + "^1", repository) }
      return try await parting(of: "origin/" + branch, and: (head, tip), repository)
    }
    if surroundings.isPush {
      let isFirst = try await repository.commit(head + "^") == nil
      if isFirst, try await !repository.isShallow() { return BaseCommit(id: nil, name: "nothing") }
      return try await exactly(head + "^", repository)
    }
    guard try await repository.commit("origin/HEAD") != nil else { throw GitFailure.noDefault }
    return try await parting(of: "origin/HEAD", and: (head, tip), repository)
  }

  private static func exactly(
    _ revision: String, _ repository: GitRepository
  ) async throws -> BaseCommit {
    guard let id = try await repository.commit(revision) else {
      throw GitFailure.unknown(revision, isShallow: try await repository.isShallow())
    }
    return BaseCommit(id: id, name: revision)
  }

  private static func parting(
    of revision: String, and head: (name: String, tip: String), _ repository: GitRepository
  ) async throws -> BaseCommit {
    guard let other = try await exactly(revision, repository).id,
      let id = try await repository.mergeBase(of: other, and: head.tip)
    else {
      throw GitFailure.noCommonCommit(
        revision, head.name, isShallow: try await repository.isShallow())
    }
    return BaseCommit(id: id, name: revision, isParting: id != other)
  }
}
