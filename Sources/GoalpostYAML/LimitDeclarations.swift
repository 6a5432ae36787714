import GoalpostSource

extension Limits {
  /// What the page of limits says of those of YAML, with the messages that are really given.
  package static var declarations: [LimitDeclaration] {
    options + [
      LimitDeclaration(
        "bytes of one key", keyLength,
        because: "Keys are compared with each other and with the fields of a record.",
        .init(LimitFault.key(at: nowhere, in: noFile).finding)),
      LimitDeclaration(
        "combining marks on one letter", String.mostMarks,
        because:
          "Comparing two texts puts the marks of a letter in order, which takes the square of "
          + "their count.", .init(LimitFault.marks(at: nowhere).finding)),
      LimitDeclaration(
        "faults of YAML in a file that are mended in memory, so that its document is read on",
        repairs, because: "After each of them the document is read anew.",
        .silence("reading goes on at the next `---`")),
      LimitDeclaration(
        "documents of a file at which reading begins anew behind such a fault", restarts,
        because: "Each new start takes a look at what follows.",
        .silence("the rest of the file is not read, and rules that look across files say so")),
      LimitDeclaration(
        "control characters that are told one by one", controlCharacters,
        because: "A file that holds more of them is no text.",
        .silence("the rest of the file is not read")),
      LimitDeclaration(
        "anchors among which the one is looked for that an alias means", anchorsToCompare,
        because: "Comparing all with all would take hours.",
        .silence("only the last of them are suggested")),
    ]
  }

  private static var options: [LimitDeclaration] {
    let limits = Limits()
    return [
      LimitDeclaration(
        "bytes of one file", limits.fileSize, option: "--max-file-size",
        because: "The file is held in memory while it is judged. No more is read of any, not of "
          + "one that grows either.", .init(LimitFault.fileSize(of: noFile, limits).finding)),
      LimitDeclaration(
        "levels of nesting", limits.depth, option: "--max-depth",
        because: "libyaml looks through all open levels again and again.",
        .init(LimitFault.depth(at: nowhere, limits).finding)),
      LimitDeclaration(
        "keys, values and collections of one file, after aliases are expanded", limits.nodes,
        option: "--max-nodes",
        because: "Nine aliases of nine aliases and so on fill any memory. It also bounds the cells "
          + "of a CSV file and the readings that one goal file takes from such files.",
        .init(LimitFault.nodes(at: nowhere, limits).finding)),
      LimitDeclaration(
        "directives, which are lines that begin with `%`", limits.directives,
        option: "--max-directives",
        because: "libyaml compares each directive with all before it.",
        .init(LimitFault.directives(at: nowhere, limits).finding)),
    ]
  }

  private static var noFile: SourceFile { SourceFile(id: .init(0), path: "", bytes: []) }
  private static var nowhere: SourceRange { noFile.range }
}
