import ArgumentParser

/// The repository's own tool. It imports nothing that it generates: registries come from file
/// names, so that it also works while a rule is being added or taken out.
@main
struct DevCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goalpost-dev", abstract: "Keep the repository's generated files current.",
    subcommands: [RegistriesCommand.self, NewRuleCommand.self, BenchPlansCommand.self])
}
