import ArgumentParser
import GoalpostKit
import GoalpostSource

/// `goalpost schema`: what an editor needs to help with goal files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a kind of file, for editors.",
    discussion: "The kinds are \(Schemas.names.joined(separator: ", ")).")

  @Argument(help: ArgumentHelp("The kind of file.", valueName: "kind"))
  var name = "goals"

  func run() throws {
    guard let text = Schemas.text(of: name) else {
      let nearest = SpellingSuggestion.nearest(to: name, among: Schemas.names)
      let list = Schemas.names.map { "`\($0)`" }.joined(separator: ", ")
      throw Failure(
        "there is no schema `\(name)`",
        help: nearest.map { "did you mean `\($0)`?" } ?? "the schemas are \(list)")
    }
    Terminal.write(text)
  }
}
