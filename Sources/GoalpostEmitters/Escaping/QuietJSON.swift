import GoalpostSource

extension JSON {
  /// The indented text, in which no CI runner finds a command: a number sign stands in strings
  /// only, and there it may be escaped. What a reader of JSON gets is the same.
  var quietText: String { indentedText.replacingRunnerMarks(with: "\\u0023") }
}
