import GoalpostEmitters
import GoalpostModel
import GoalpostSource

/// The JSON Schemas (2020-12) of what Goalpost reads and writes, for editors and other programs.
package enum Schemas {
  /// What `goalpost schema` can print, the first by default.
  package static let names = ["goals", "config", "diagnostics", "report", "diff"]

  /// The text of one; nil for a name that is none.
  package static func text(of name: String) -> String? {
    switch name {
    case "goals": GoalsSchema.json.indentedText
    case "config": ConfigurationSchema.json(rules: Catalogue.declarations).indentedText
    case "diagnostics": DiagnosticsSchema.json.indentedText
    case "report": ReportSchema.json.indentedText
    case "diff": DiffSchema.json.indentedText
    default: nil
    }
  }
}
