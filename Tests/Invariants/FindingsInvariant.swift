import GoalpostEmitters
import GoalpostKit
import GoalpostSource

/// Rendering findings: whatever a message, a path or a reason says, a second reader of each format
/// finds as many findings as there are, with their words, and nobody obeys any of them.
package enum FindingsInvariant: Invariant {
  package static let name = "findings"
  package static let summary = "any text in findings and paths, in every format of findings"

  package static func check(_ input: [UInt8]) -> [String] {
    let text = String(decoding: input, as: UTF8.self)
    let findings = findings(saying: text)
    var style = RenderStyle()
    style.detail = .everything
    style.waived = .shown
    style.repositoryPrefix = "goals/"
    style.audience = .runner
    return RendererRegistry.renderers.flatMap { renderer in
      let page = findings.rendered(by: renderer, style: style)
      return violations(of: page, as: renderer.name, findings.diagnostics)
        .map { "\(renderer.name): \($0)" }
    }
  }

  /// An error, a note and a waived warning whose every text is the same, in a file called like it.
  private static func findings(saying text: String) -> Findings {
    let bytes = Array("title: \(text)\n".utf8)
    let files = [
      SourceFile(id: .init(0), path: "a/\(text)", bytes: bytes),
      SourceFile(id: .init(1), path: "b.goals.yaml", bytes: [0x0A]),
    ]
    let place = files[0].range
    let fix = Fix("write `\(text)`", edits: [.init(replacing: place, with: text)])
    let finding = Finding(
      "`\(text)` is strange", at: place, label: text, help: text,
      related: [Label(text, at: files[1].range)], fixes: [fix])
    let plain = Finding(text, at: files[1].range, label: text)
    return Findings(
      diagnostics: [
        Diagnostic(rule: "unknown-key", severity: .error, finding: finding, subject: text),
        Diagnostic(rule: "missing-owner", severity: .note, finding: plain, subject: ""),
        Diagnostic(
          rule: "stale-kpi", severity: .warning, finding: plain, subject: "a@b/c", waiver: text),
      ], files: files, planFiles: files.map(\.id), withheld: [])
  }

  private static func violations(
    of page: String, as format: String, _ diagnostics: [Diagnostic]
  ) -> [String] {
    var broken: [String] = []
    let commands = RunnerCommands.all(in: page)
    if format == "github" {
      if commands != ["error", "notice", "notice"] { broken.append("commands \(commands)") }
    } else if !commands.isEmpty {
      broken.append("a runner obeys \(commands)")
    }
    switch format {
    case "json": broken += json(page, diagnostics)
    case "sarif", "gitlab", "rdjson": broken += listed(page, format)
    case "checkstyle", "junit": broken += xml(page, format)
    default: break
    }
    for line in page.unicodeScalars.split(separator: "\n") {
      // A path has to come as it is, or GitHub finds no file of that name.
      let shown = format == "github" ? RunnerCommands.data(of: String(line)) : String(line)
      if let hidden = HiddenScalar.first(in: shown) { broken.append(hidden) }
    }
    if format == "concise", page.unicodeScalars.count(where: { $0 == "\n" }) != 3 {
      broken.append("a finding is not one line")
    }
    return broken
  }

  private static func json(_ page: String, _ diagnostics: [Diagnostic]) -> [String] {
    guard let items = SecondJSON(page)?["diagnostics"]?.items else { return ["unreadable"] }
    return same(items.map { $0["message"]?.text }, diagnostics.map(\.finding.message))
      + same(items.map { $0["label"]?.text }, diagnostics.map(\.finding.label))
      + same(items.map { $0["waived_because"]?.text }, diagnostics.map(\.waiver))
  }

  /// By scalars: characters that look alike are not the same.
  private static func same(_ read: [String?], _ written: [String?]) -> [String] {
    let isSame =
      read.count == written.count
      && zip(read, written).allSatisfy { read, written in
        Array((read ?? "").unicodeScalars) == Array((written ?? "").unicodeScalars)
      }
    return isSame ? [] : ["reads as \(read), not \(written)"]
  }

  private static func listed(_ page: String, _ format: String) -> [String] {
    guard let document = SecondJSON(page) else { return ["unreadable"] }
    let items =
      switch format {
      case "sarif": document["runs"]?.items.first?["results"]?.items ?? []
      case "rdjson": document["diagnostics"]?.items ?? []
      default: document.items
      }
    return items.count == 3 ? [] : ["\(items.count) findings"]
  }

  /// A path that leads upwards may come behind the other file's.
  private static func xml(_ page: String, _ format: String) -> [String] {
    guard let elements = SecondXML.elements(of: page) else { return ["unreadable"] }
    let (root, one, two) =
      format == "checkstyle"
      ? ("checkstyle", ["file", "error"], ["file", "error", "error"])
      : (
        "testsuites", ["testsuite", "testcase", "failure"],
        ["testsuite", "testcase", "system-out", "testcase", "skipped"]
      )
    let isExpected = [[root] + one + two, [root] + two + one].contains(elements)
    return isExpected ? [] : ["elements \(elements)"]
  }
}
