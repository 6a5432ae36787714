import ArgumentParser
import GoalpostYAML

/// How much of a file is read before it is refused.
struct LimitOptions: ParsableArguments {
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

  var limits: Limits {
    var limits = Limits()
    limits.fileSize = fileSize
    limits.depth = depth
    limits.nodes = nodes
    limits.directives = directives
    return limits
  }
}
