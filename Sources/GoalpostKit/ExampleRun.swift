import GoalpostEmitters
import GoalpostModel
import GoalpostSource

/// What the compiler says about a rule's example.
package struct ExampleRun {
  /// The findings of the rule itself, in the order of output.
  package let diagnostics: [Diagnostic]
  package let compilation: Compilation

  package init(_ example: RuleExample, of rule: RuleDeclaration) {
    self.init(text: example.text, example: example, rule: rule)
  }

  /// The same with another text, for variations of an example.
  package init(text: String, example: RuleExample, rule: RuleDeclaration) {
    let configuration = example.configuration.map {
      ProjectConfiguration.read(Source(path: ".goalpost.yaml", text: $0)).0
    }
    var options =
      CompileOptions(asOf: example.asOf, configuration: configuration ?? .default)
      ?? CompileOptions(asOf: .init(daysSinceEpoch: 0))
    if example.isToday { options.today = Today(everywhere: options.asOf) }
    compilation = Goalpost.compile(
      [Source(path: "example.goals.yaml", bytes: example.bytes(of: text))],
      attachments: example.attachment.map { file in
        [AttachedSource(path: file.path, content: .bytes(example.bytes(of: file.text)))]
      } ?? [],
      base: example.base.map {
        BaseRevision(
          name: "before", sources: [Source(path: "example.goals.yaml", text: $0)],
          configuration: configuration ?? .default)
      }, options: options)
    diagnostics = compilation.findings.diagnostics.filter { $0.rule == rule.name }
  }

  /// As `check` would print it, without the summary.
  func printed(colour: RenderStyle.Colour) -> String {
    guard !diagnostics.isEmpty else { return "" }
    var style = RenderStyle()
    style.colour = colour
    style.detail = .everything
    let findings = Findings(
      diagnostics: diagnostics, files: compilation.files, planFiles: [], withheld: [])
    let text = findings.rendered(by: TextRenderer.self, style: style)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "\n")
  }
}
