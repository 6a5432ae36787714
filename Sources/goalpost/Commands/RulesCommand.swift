import ArgumentParser
import GoalpostKit

/// `goalpost rules`: the catalogue.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List every rule with its severity and what it is about.")

  @OptionGroup var outputs: OutputOptions

  func run() throws {
    let products = try outputs.products(of: Catalogue.formats, default: "text")
    try outputs.write(products) { Catalogue.listing(as: $0) }
  }
}
