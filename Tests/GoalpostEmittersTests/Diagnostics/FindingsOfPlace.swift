import GoalpostSource

@testable import GoalpostEmitters

/// Findings without a compiler: in one file, at places that are found by their text.
struct FindingsOfPlace {
  var path = "plan.goals.yaml"
  var text: String
  var diagnostics: [Diagnostic] = []

  init(_ text: String) { self.text = text }

  private var file: SourceFile { SourceFile(id: .init(0), path: path, bytes: Array(text.utf8)) }

  /// The range of the first piece of the text that reads so.
  func range(of piece: String) -> SourceRange {
    let bytes = file.bytes
    let wanted = Array(piece.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return SourceRange(file: file.id, start: start, end: start + wanted.count)
  }

  mutating func add(
    _ message: String, at piece: String, severity: Severity = .error, subject: String = "",
    fixes: [Fix] = []
  ) {
    var finding = Finding("", at: range(of: piece), help: "mend it", fixes: fixes)
    // Whatever its length: renderers do not rely on its being cut.
    finding.message = message
    diagnostics.append(
      Diagnostic(rule: "some-rule", severity: severity, finding: finding, subject: subject))
  }

  func rendered(by renderer: any Renderer.Type, _ style: RenderStyle = RenderStyle()) -> String {
    renderer.render(
      FindingsView(
        diagnostics: diagnostics, files: [file], planFiles: [file.id], withheld: [],
        tool: ToolDescription(version: "0.0.0", rules: []), style: style))
  }
}
