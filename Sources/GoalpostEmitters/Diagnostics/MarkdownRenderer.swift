import GoalpostSource

/// Findings as GitHub Markdown, for a comment on a pull request or a step's summary: a headline, a
/// table, and why the rules are there. Never longer than a comment may be.
package enum MarkdownRenderer: Renderer {
  package static let name = "markdown"
  package static let summary = "a comment on a pull request, a step's summary"

  package static func render(_ view: FindingsView) -> String {
    let findings = view.listed.filter { !$0.diagnostic.isWaived }
    let waived = view.listed.filter(\.diagnostic.isWaived)
    var page = MarkdownPage(maximum: maximum)
    page.add(headline(of: view))
    let rows = findings.gravestFirst.map(row)
    page.add(MarkdownTable(head, Array(rows.prefix(rowsAtOnce))))
    let more = Array(rows.dropFirst(rowsAtOnce))
    page.add(MarkdownTable(head, more), foldedAs: "\(more.count) more")
    page.add(reasons(of: findings, in: view))
    page.add(
      MarkdownTable(["rule", "where", "what is waived", "because"], waived.map(waivedRow)),
      foldedAs: "\(waived.count) waived, and why")
    return page.text
  }

  /// In UTF-8 bytes: GitHub refuses a comment of more than 65,536 characters.
  private static let maximum = 65_000

  /// What can be read in half a minute; the others are folded away.
  private static let rowsAtOnce = 10

  private static let head: [Markdown] = ["", "where", "what is wrong", "what to type"]

  private static func headline(of view: FindingsView) -> Markdown {
    let hidden: Markdown = view.hiddenNotes > 0 ? "`--notes` lists the notes too.\n\n" : ""
    var text: Markdown = "### Goalpost: \(view.summary)\n\n\(hidden)"
    for note in view.notes { text += "\(Markdown.message(note))\n\n" }
    return text
  }

  private static func row(for listed: ListedFinding) -> [Markdown] {
    [
      "\(mark(of: listed.diagnostic.severity))", place(of: listed),
      """
      \(Markdown.message(listed.finding.message))<br>\
      <sub>\(Markdown.code(listed.diagnostic.rule))</sub>
      """,
      listed.advice.map { Markdown.message($0) } ?? "",
    ]
  }

  private static func waivedRow(for listed: ListedFinding) -> [Markdown] {
    [
      Markdown.code(listed.diagnostic.rule), place(of: listed),
      Markdown.message(listed.finding.message), "\(listed.diagnostic.waiver ?? "")",
    ]
  }

  private static func place(of listed: ListedFinding) -> Markdown {
    Markdown.code("\(listed.path):\(listed.start.line)")
  }

  /// A word beside the sign: no meaning rests on a colour alone.
  private static func mark(of severity: Severity) -> Markdown {
    switch severity {
    case .error: "🛑&nbsp;error"
    case .warning: "⚠️&nbsp;warning"
    case .note: "💬&nbsp;note"
    }
  }

  /// Why each rule is there, folded away.
  private static func reasons(of findings: [ListedFinding], in view: FindingsView) -> Markdown {
    let used = Set(findings.map(\.diagnostic.rule))
    let rules = view.tool.rules.filter { used.contains($0.name) }
    guard !rules.isEmpty else { return "" }
    let items = rules.map { rule in
      "- \(Markdown.code(rule.name)): \(Markdown.message(rule.rationale))\n" as Markdown
    }
    return """

      <details><summary>Why these rules</summary>

      \(items)
      `goalpost explain RULE` tells more, with examples and how to make an exception.

      </details>

      """
  }
}

extension [ListedFinding] {
  /// By severity, then in the order of output.
  fileprivate var gravestFirst: [ListedFinding] {
    Severity.allCases.reversed().flatMap { severity in
      filter { $0.diagnostic.severity == severity }
    }
  }
}
