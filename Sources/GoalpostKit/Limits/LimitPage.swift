import GoalpostModel
import GoalpostSource
import GoalpostYAML

/// `docs/limits.md`: every bound on what is taken in, made from the declarations, and what else is
/// guarded.
package enum LimitPage {
  package static var markdown: String {
    var text = "# Limits\n\n\(opening)\n"
    text += "\n## Goal files, and CSV files of readings\n\n" + table(Limits.declarations)
    text += "\n## Values\n\n" + table(ModelLimits.declarations)
    text += "\n## Other files\n\n" + table(FileLimits.declarations)
    return text + "\n\(closing)\n"
  }

  private static func table(_ declarations: [LimitDeclaration]) -> String {
    var text = "| limit | of what | why | what one sees | raise it with |\n|---:|---|---|---|---|\n"
    for limit in declarations {
      let cells = [
        String(limit.value), limit.name, limit.reason, seen(limit.outcome),
        limit.option.map { "`\($0)`" } ?? "",
      ]
      text += "| " + cells.map(\.markdownCell).joined(separator: " | ") + " |\n"
    }
    return text
  }

  private static func seen(_ outcome: LimitDeclaration.Outcome) -> String {
    switch outcome {
    case .message(let message, let help): "“\(message)”" + (help.map { "; help: “\($0)”" } ?? "")
    case .silence(let consequence): consequence
    }
  }

  private static let opening = """
    Whatever a file says, reading it takes a bounded time and a bounded memory. A file that goes \
    beyond a limit is told so at the place where it does, mostly as \
    [`limit-exceeded`](rules/limit-exceeded.md), and what was read before it is judged. The limits \
    are far beyond any plan that people write; four of them can be raised on the command line. \
    Written by `make generate` from the declarations in the code.
    """

  private static let closing = """
    ## What else is guarded

    | what | what happens |
    |---|---|
    | a pipe, a socket or a device with the name of a goal file | it is left out; named on the command line, it is refused as “not a file”. Nothing waits for it |
    | a folder called `x.goals.yaml` | it is a folder, and searched |
    | a link to a folder | it is not followed, so that no search runs in circles |
    | a link to a file that is not there, or to itself | it is left out |
    | a link to a goal file or configuration that leads out of the project and its repository, or to something that is no YAML file | it is refused: the lines around a fault are printed, and nobody's pull request shall show other files of the machine. A file named on the command line is read wherever it lies |
    | a CSV file named by an absolute path, by `..` out of the project, or through a link that leads out of it | [`wrong-type`](rules/wrong-type.md), and nothing is opened |
    | a file or folder that may not be read | exit status 2, with its name |
    | a goal file whose name is not UTF-8 | exit status 2, with its name; in a commit it is left out |
    | a folder whose name is not UTF-8 | it is left out, on disk and in git |
    | a name with line breaks or escape sequences | it is shown with `<U+001B>` for what a terminal would obey |
    | a folder deeper than paths may be long | it is left out |
    | a file that grows while it is read | it is read up to the limit |
    | `.gitignore`, `include` and `exclude` with heaps of `*` and `**` | a match takes as many steps as the pattern has characters times the path's |
    | titles | they are read word by word, without regular expressions, in a time that grows with their length |
    | cascades of any depth, and circles | they are walked without recursion; a circle is [`circular-cascade`](rules/circular-cascade.md) |
    | messages that repeat what a file says | they are cut at 2,000 characters |
    | a fault on a line of megabytes | what stands around it is shown |
    | `--base`, `diff` | a commit's files are bounded like those on disk; links in commits are left out, and so are submodules |
    """
}
