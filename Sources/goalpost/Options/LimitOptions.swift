import ArgumentParser
import GoalpostYAML

/// How much of a file is read before it is refused.
struct LimitOptions: ParsableArguments {
  /// Nobody nests deeper.
  private static let mostDepth = 1_000

  @Option(
    name: .customLong("max-file-size"),
    help: ArgumentHelp("Bytes of one file.", valueName: "bytes"))
  var fileSize = Limits().fileSize

  @Option(
    name: .customLong("max-depth"),
    help: ArgumentHelp("Levels of nesting.", valueName: "levels"))
  var depth = Limits().depth

  @Option(
    name: .customLong("max-nodes"),
    help: ArgumentHelp("Values of one file.", valueName: "count"))
  var nodes = Limits().nodes

  @Option(
    name: .customLong("max-directives"),
    help: ArgumentHelp("YAML directives of one file.", valueName: "count"))
  var directives = Limits().directives

  func validate() throws {
    let stated = [
      ("--max-file-size", fileSize), ("--max-depth", depth), ("--max-nodes", nodes),
      ("--max-directives", directives),
    ]
    for (option, value) in stated where value < 1 {
      throw ValidationError("\(option) takes a whole number, 1 or more, not `\(value)`")
    }
    // Whatever holds a tree is let go of level by level, which takes room on the stack.
    guard depth <= Self.mostDepth else {
      throw ValidationError("--max-depth takes \(Self.mostDepth) at most")
    }
  }

  var limits: Limits {
    var limits = Limits()
    limits.fileSize = fileSize
    limits.depth = depth
    limits.nodes = nodes
    limits.directives = directives
    return limits
  }
}
