import GoalpostSource

/// Findings for code scanning: SARIF 2.1.0. Waived ones only where they are asked for, since code
/// hosts open an alert for a suppressed result too.
package enum SARIFRenderer: Renderer {
  package static let name = "sarif"
  package static let summary = "SARIF 2.1.0, for code scanning"

  package static func render(_ view: FindingsView) -> String {
    JSON.object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([run(view)]),
    ]).quietText
  }

  private static func run(_ view: FindingsView) -> JSON {
    let listed = view.listed
    let used = Set(listed.map(\.diagnostic.rule))
    let rules = view.tool.rules.filter { used.contains($0.name) }
    return .object([
      "tool": .object(["driver": driver(view.tool, rules)]),
      "automationDetails": .object(["id": .string("goalpost/")]),
      "invocations": .array([invocation(view)]),
      "originalUriBaseIds": .object([
        SARIFPlace.base: .object([
          "description": .object(["text": .string("The root of the repository.")])
        ])
      ]),
      // What the code host that reads most SARIF files writes itself.
      "columnKind": .string("utf16CodeUnits"),
      "newlineSequences": .strings(["\r\n", "\n", "\r"]),
      "results": .array(
        listed.map { SARIFResult($0, rule: rules.firstIndex(named: $0), in: view).json }),
    ])
  }

  private static func driver(_ tool: ToolDescription, _ rules: [RuleDeclaration]) -> JSON {
    .object([
      "name": .string("Goalpost"),
      "semanticVersion": .string(tool.version),
      "language": .string("en"),
      "rules": .array(rules.map { SARIFRule($0).json }),
    ])
  }

  /// The run did what it was asked to do, whatever it found.
  private static func invocation(_ view: FindingsView) -> JSON {
    let notes = view.notes.map { note in
      JSON.object(["level": .string("note"), "message": .object(["text": .string(note)])])
    }
    return .object([
      "executionSuccessful": .bool(true),
      "toolExecutionNotifications": notes.isEmpty ? nil : .array(notes),
    ])
  }
}

extension [RuleDeclaration] {
  fileprivate func firstIndex(named listed: ListedFinding) -> Int? {
    firstIndex { $0.name == listed.diagnostic.rule }
  }
}
