import GoalpostSource

/// How much of the files is read that are no goal files; what is read of those says `Limits`.
package enum FileLimits {
  /// Bytes of all goal files and CSV files of a project.
  package static let projectSize = 2_147_483_648
  /// Bytes of a `.gitignore`.
  package static let ignoreSize = 1_048_576
  /// Patterns of all `.gitignore` files that hold in one folder.
  package static let ignorePatterns = 10_000
  /// Bytes of one pattern of a `.gitignore`, of `include` or of `exclude`.
  package static let patternLength = 4_096
  /// Patterns below `include`, and below `exclude`.
  package static let configuredPatterns = 1_000
  /// Bytes of a file of known findings.
  package static let knownSize = 67_108_864
  /// Bytes of a review document that is compared with what would be written.
  package static let documentSize = 268_435_456

  package static var declarations: [LimitDeclaration] {
    [
      LimitDeclaration(
        "bytes of all goal files and CSV files of a project", projectSize,
        because: "They are held in memory together, and thousands of links may lead to one file.",
        .message(tooLargeProject, help: projectHelp)),
      LimitDeclaration(
        "bytes of a `.gitignore`", ignoreSize,
        because: "Every file that is found is compared with every pattern.",
        .message(tooLargeIgnoreFile(".gitignore"), help: ignoreHelp)),
      LimitDeclaration(
        "patterns of all `.gitignore` files that hold in one folder", ignorePatterns,
        because: "Every file that is found is compared with every pattern.",
        .message(tooManyIgnorePatterns(".gitignore"), help: ignoreHelp)),
      LimitDeclaration(
        "bytes of one pattern, in a `.gitignore` or below `include` or `exclude`", patternLength,
        because: "No path is as long.", .silence("a longer pattern matches nothing")),
      LimitDeclaration(
        "patterns below `include`, and below `exclude`", configuredPatterns,
        because: "Every file that is found is compared with every pattern.",
        .message(tooManyPatterns, help: patternHelp)),
      LimitDeclaration(
        "bytes of a file of known findings", knownSize,
        because: "It is read whole, and holds a line for each rule and goal.",
        .message(tooLargeKnownFile("known.txt"), help: knownHelp)),
      LimitDeclaration(
        "bytes of a document that `--verify` compares", documentSize,
        because: "It is read whole.",
        .silence("of a larger file no more is compared, so that it is out of date")),
    ]
  }

  package static let tooLargeProject =
    "the goal files and CSV files have more than \(projectSize) bytes together"

  package static let projectHelp =
    "check some folders at a time, each with its own `.goalpost.yaml`"

  package static func tooLargeIgnoreFile(_ path: String) -> String {
    "`\(path.shown)` has more than \(ignoreSize) bytes"
  }

  package static func tooManyIgnorePatterns(_ path: String) -> String {
    "with `\(path.shown)` more than \(ignorePatterns) patterns say what git ignores"
  }

  package static let ignoreHelp = "shorten it, or name the goal files on the command line"

  package static let tooManyPatterns =
    "the configuration has more than \(configuredPatterns) patterns of files"

  package static let patternHelp = "name folders with `**` instead of single files"

  package static func tooLargeKnownFile(_ path: String) -> String {
    "the known findings in `\(path.shown)` have more than \(knownSize) bytes"
  }

  package static let knownHelp = "name the file that `--write-known` wrote"
}

extension String {
  fileprivate var shown: String { shortened.withVisibleControls }
}
