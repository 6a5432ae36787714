import GoalpostSource
import GoalpostYAML

extension ValueKind where Value == Reference {
  /// `objective`, `objective/key-result`, `unit/objective` or `unit/objective/key-result`.
  package static let reference = {
    let description = KindDescription(
      "a reference", example: "marketing/reputation",
      schema: .object([
        "type": .scalarTypes,
        "pattern": .string("^[a-z0-9][a-z0-9-]{0,63}(/[a-z0-9][a-z0-9-]{0,63}){0,2}$"),
      ]))
    return ValueKind(description) { node, decoder in
      guard let text = decoder.scalarText(of: node, description) else { return nil }
      if let reference = Reference(text) { return reference }
      decoder.reportText(
        text, description, of: node,
        help: "write ids with `/` between them: `objective`, `objective/key-result`, "
          + "`unit/objective` or `unit/objective/key-result`")
      return nil
    }
  }()
}
