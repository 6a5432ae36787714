import GoalpostSource

/// What to say when a file asks for more than Goalpost is told to read.
package enum LimitFault {
  package static func fileSize(of source: SourceFile, _ limits: Limits) -> LanguageFault {
    fault(
      "this file has more than \(limits.fileSize) bytes",
      at: source.range(0..<1), label: "nothing of it was read",
      help: "split the file, or raise `--max-file-size`")
  }

  static func depth(at range: SourceRange, _ limits: Limits) -> LanguageFault {
    fault(
      "lists and mappings are nested deeper than \(limits.depth) levels", at: range,
      label: "one level too deep", help: "nest less, or raise `--max-depth`")
  }

  static func nodes(at range: SourceRange, _ limits: Limits) -> LanguageFault {
    fault(
      "this file has more than \(limits.nodes) keys and values, repeated ones included", at: range,
      label: "not read from here on", help: "split the file, or raise `--max-nodes`")
  }

  static func directives(at range: SourceRange, _ limits: Limits) -> LanguageFault {
    fault(
      "this file has more than \(limits.directives) directives", at: range,
      label: "not read from here on",
      help: "delete the lines that start with `%`, or raise `--max-directives`")
  }

  static func key(at range: SourceRange, in source: SourceFile) -> LanguageFault {
    let start = source.range(range.start..<min(range.end, range.start + 1))
    return fault(
      "a key has at most \(Limits.keyLength) bytes", at: start, label: "this one is longer",
      help: "put the text in quotes if it is meant as text, or shorten the key")
  }

  static func marks(at range: SourceRange) -> LanguageFault {
    fault(
      "more than \(String.mostMarks) combining marks stand on one letter", at: range,
      label: "the others are left out", help: "delete the marks that nobody can read")
  }

  private static func fault(
    _ message: String, at range: SourceRange, label: String, help: String
  ) -> LanguageFault {
    LanguageFault(.limitExceeded, Finding(message, at: range, label: label, help: help))
  }
}
