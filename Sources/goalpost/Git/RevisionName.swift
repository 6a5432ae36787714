import GoalpostSource

/// Looks at a revision before git is asked for it: what comes of an empty variable in a workflow is
/// named as that, since git would answer in other words, or take it for something else.
enum RevisionName {
  /// - Throws: `Failure` where a text can be no name of a commit.
  static func check(_ revision: String) throws {
    if let failure = failure(of: revision) { throw failure }
  }

  static func failure(of revision: String) -> Failure? {
    let shown = "`\(revision.withVisibleControls)`"
    if revision.allSatisfy(\.isWhitespace) {
      return Failure("the revision to compare with is empty", help: variable(like: "origin/main"))
    }
    if revision.utf8.count >= 7, revision.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) {
      return Failure(
        "\(shown) is the name of no commit; CI systems give it for a branch that is new",
        help: "compare with the branch that it grew from, like `origin/main`")
    }
    if let plain = PlainText(of: revision), let strange = plain.changes.first {
      return Failure(
        "the revision \(shown) holds \(strange.character.title)",
        help: "write `\(plain.text.withVisibleControls)`")
    }
    if revision.unicodeScalars.contains(where: \.isHiddenControl) {
      return Failure(
        "the revision \(shown) holds a line break or another control character",
        help: "give one revision, without anything around it")
    }
    if revision.contains("..") {
      return Failure(
        "\(shown) names two revisions, and one is asked for",
        help: "name the branch, the tag or the commit to compare with, like `origin/main`")
    }
    // What stands in braces, or behind a colon in front, may hold anything.
    if revision.hasPrefix(":/") || revision.contains("{") { return nil }
    return failure(ofName: revision, shown)
  }

  private static func failure(ofName revision: String, _ shown: String) -> Failure? {
    let name = revision.drop(while: \.isWhitespace)
    let end = name.last { !$0.isWhitespace }
    if end == "/" {
      let stem = name.prefix { $0 != " " }
      let example = stem == "origin/" ? "origin/main" : "\(stem.withVisibleControls)main"
      return Failure(
        "the revision \(shown) ends in `/`, so that a name is missing behind it",
        help: variable(like: example))
    }
    switch name.first {
    case "/":
      return Failure(
        "the revision \(shown) begins with `/`, so that a name is missing in front of it",
        help: variable(like: "origin\(name.withVisibleControls)"))
    case "^", "~":
      return Failure(
        "nothing stands in front of the `\(name.prefix(1))` of the revision \(shown)",
        help: variable(like: "main\(name.withVisibleControls)"))
    case "-":
      return Failure(
        "the revision \(shown) begins with `-`, as options do",
        help: "name a branch, a tag or a commit, like `origin/main`")
    default: break
    }
    if name.contains("//") {
      return Failure(
        "a name is missing between the slashes of the revision \(shown)",
        help: variable(like: "origin/main"))
    }
    guard revision.contains(" ") else { return nil }
    let trimmed = revision.split(separator: " ").joined(separator: " ")
    return Failure(
      "the revision \(shown) holds a space",
      help: trimmed.contains(" ")
        ? "name one branch, tag or commit, like `origin/main`"
        : "write `\(trimmed.withVisibleControls)`")
  }

  /// What to say where a variable was probably empty.
  static func variable(like example: String) -> String {
    "a variable in it was probably empty; write it out, like `\(example)`"
  }
}

extension Substring {
  fileprivate var withVisibleControls: String { String(self).withVisibleControls }
}
