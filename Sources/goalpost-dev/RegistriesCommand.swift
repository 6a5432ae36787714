import ArgumentParser

/// `goalpost-dev registries`: writes the lists of rules, emitters and renderers.
struct RegistriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registries", abstract: "Write the lists of rules and formats from file names.")

  @Option(help: "The repository's root.")
  var root = "."

  func run() throws {
    for registry in Registry.all {
      try TextFile.write(
        try registry.text(under: root), to: "\(root)/\(registry.path)")
    }
  }
}
