/// What continuous integration says of the change that is being checked.
struct Surroundings {
  /// GitLab: the commit at which a merge request has left its target branch.
  var mergeRequestBase: String?
  /// GitHub: the branch that a pull request goes to.
  var pullRequestBranch: String?
  /// GitHub: the merge of that branch and the pull request that was made to try it.
  var triedMerge: String?
  /// Commits were pushed to a branch.
  var isPush = false

  /// What the variables of this process say.
  static var ofProcess: Surroundings { Surroundings(FileSystem.environment) }

  /// - Parameter variable: the value of an environment variable.
  init(_ variable: (String) -> String?) {
    func stated(_ name: String) -> String? {
      variable(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    mergeRequestBase = stated("CI_MERGE_REQUEST_DIFF_BASE_SHA")
    pullRequestBranch = stated("GITHUB_BASE_REF")
    let reference = stated("GITHUB_REF") ?? ""
    if reference.hasPrefix("refs/pull/"), reference.hasSuffix("/merge") {
      triedMerge = stated("GITHUB_SHA")
    }
    isPush = stated("GITHUB_EVENT_NAME") == "push" || stated("CI_PIPELINE_SOURCE") == "push"
  }
}
