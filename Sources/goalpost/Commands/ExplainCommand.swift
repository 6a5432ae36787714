import ArgumentParser
import GoalpostKit
import GoalpostSource

/// `goalpost explain`: a rule's or a field's page.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tell all about a rule or a field of the goal language.",
    usage: "goalpost explain <rule|field>")

  @Argument(help: "A rule like missing-baseline, or a field like target or kpi.cadence.")
  var name: String

  @Option(help: "When to use colours.")
  var color = ColourChoice.auto

  func run() throws {
    if let page = Catalogue.explanation(ofRule: name, colour: Terminal.colour(color)) {
      return Terminal.write(page)
    }
    if let page = FieldGuide.explanation(of: name) { return Terminal.write(page) }
    let nearest = SpellingSuggestion.nearest(
      to: name, among: Catalogue.ruleNames + FieldGuide.fieldNames)
    throw Failure(
      "there is no rule or field `\(name)`",
      help: nearest.map { "did you mean `\($0)`?" } ?? "`goalpost rules` lists the rules")
  }
}
