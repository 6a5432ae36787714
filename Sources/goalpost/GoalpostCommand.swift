import ArgumentParser
import GoalpostKit
import GoalpostSource

/// The `goalpost` program.
@main
struct GoalpostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goalpost",
    abstract: "A compiler and linter for goals: OKRs and KPIs as YAML files in git.",
    discussion: """
      Begin with `goalpost check` in a folder with a file like `team.goals.yaml`; \
      `goalpost explain RULE` tells more about anything it says.
      """,
    version: "goalpost \(Goalpost.version)",
    subcommands: [
      CheckCommand.self, ReportCommand.self, StatusCommand.self, DiffCommand.self,
      ExplainCommand.self, RulesCommand.self, InitCommand.self, SchemaCommand.self,
    ])

  // An asynchronous main would hand everything to a thread of its own before it begins.
  static func main() {
    Platform.occupyClosedStreams()
    Platform.ignoreBrokenPipes()
    Platform.heedSignals()
    do {
      var command = try parseAsRoot(arguments(CommandLine.arguments.dropFirst()))
      try Prerequisites.check()
      try command.run()
    } catch let status as ExitStatus {
      status.exit()
    } catch is Interruption.Wanted {
      Interruption.end()
    } catch let failure as Failure {
      Terminal.say("error: \(failure.message.withVisibleControls)")
      if let help = failure.help { Terminal.say("help: \(help.withVisibleControls)") }
      failure.status.exit()
    } catch {
      finish(with: error)
    }
  }

  /// `--base=`, which an empty variable leaves, is a revision without a name, as `--base ''` is;
  /// ArgumentParser would miss the value.
  static func arguments(_ given: some Sequence<String>) -> [String] {
    var isOption = true
    return given.flatMap { argument in
      if argument == "--" { isOption = false }
      return isOption && argument == "--base=" ? ["--base", ""] : [argument]
    }
  }

  /// ArgumentParser ends with 64 on wrong usage; Goalpost has 2 for it.
  private static func finish(with error: any Error) {
    let message = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else {
      Terminal.say(message)
      return ExitStatus.misuse.exit()
    }
    Terminal.write(message.isEmpty ? "" : message + "\n")
  }
}
