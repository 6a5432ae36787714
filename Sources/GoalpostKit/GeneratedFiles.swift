import GoalpostModel
import GoalpostSource

/// Pages and schemas that are made from declarations, so that documentation and code cannot
/// disagree. `make generate` writes them; a test compares.
package struct GeneratedFile: Sendable {
  /// Relative to the repository's root.
  package let path: String
  package let text: String
}

package enum GeneratedFiles {
  package static var all: [GeneratedFile] {
    let pages = Catalogue.declarations.map { rule in
      GeneratedFile(path: "docs/rules/\(rule.name).md", text: Catalogue.page(of: rule))
    }
    let schemas = Schemas.names.compactMap { name in
      Schemas.text(of: name).map {
        GeneratedFile(path: "schemas/\(name).schema.json", text: $0)
      }
    }
    // The first sample is there to be copied: an editor finds its schema wherever the copy lies.
    let copies = Schemas.text(of: "goals").map {
      [GeneratedFile(path: "samples/first-plan/goals.schema.json", text: $0)]
    }
    return pages + schemas + (copies ?? []) + [
      GeneratedFile(path: "docs/rules/README.md", text: Catalogue.listing(as: "markdown")),
      GeneratedFile(path: "docs/format.md", text: FormatPage.markdown),
      GeneratedFile(path: "docs/words.md", text: WordPage.markdown),
      GeneratedFile(path: "docs/limits.md", text: LimitPage.markdown),
    ]
  }
}
