import GoalpostReport
import GoalpostSource

/// What changed, as a comment on a pull request.
package enum MarkdownDiffEmitter: DiffEmitter {
  package static let name = "markdown"
  package static let summary = "a comment on a pull request"

  /// What code hosts take in one comment, 65,536, less a line by which a bot finds its own again.
  package static let longest = 65_500

  package static func emit(_ changes: ChangeReport, colour: RenderStyle.Colour) -> String {
    emit(changes, within: longest)
  }

  /// - Parameter limit: so many UTF-16 units at most; what does not fit is left out from the end,
  ///   row by row, and told.
  package static func emit(_ changes: ChangeReport, within limit: Int) -> String {
    let foot: Markdown = """

      <sub>\(changes.base) → \(changes.head), as of \(changes.asOf.iso)</sub>

      """
    guard !changes.isEmpty else {
      let scope: Markdown? = changes.uncompared.isEmpty ? nil : " in what was compared"
      var page = CutPage(limit: limit - foot.text.utf16.count)
      page.append(uncompared(changes))
      return ("\(page.markdown)## Nothing changed in meaning\(scope)\n\(foot)" as Markdown).text
    }
    var page = CutPage(limit: limit - foot.text.utf16.count)
    page.append(uncompared(changes))
    page.append(head(of: changes))
    page.append(reached(changes.reached))
    for plan in changes.plans {
      page.append(table(of: plan))
      page.append(amendments(of: plan))
    }
    return ("\(page.markdown)\(foot)" as Markdown).text
  }

  private static func uncompared(_ changes: ChangeReport) -> CutPage.Block {
    let note: [Markdown] = changes.restNote.map { ["> \($0)\n\n"] } ?? []
    return CutPage.Block(
      head: "", rows: changes.uncompared.map { "> \(Markdown.message($0.text))\n>\n" } + note)
  }

  private static func head(of changes: ChangeReport) -> CutPage.Block {
    let headline = changes.headline
    let title = headline.prefix(1).uppercased() + headline.dropFirst()
    let rest = changes.counts.rest
    return CutPage.Block(
      head: "## \(String(title))\n", rows: rest.isEmpty ? [] : ["\n\(rest)\n"], isKept: true)
  }

  private static func reached(_ entries: [ReachedEntry]) -> CutPage.Block {
    CutPage.Block(
      head: "\n### Since then\n\n",
      rows: entries.map { entry in
        let mark: Markdown = entry.isSetback ? "■" : "✓"
        let scores: Markdown? = entry.scores.isEmpty ? nil : " (\(entry.scores.text))"
        return "- \(mark) **\(entry.goal.title)** \(entry.text)\(scores)\n"
      })
  }

  private static func table(of plan: PlanChange) -> CutPage.Block {
    let became: Markdown? = plan.kind == .changed ? nil : " (\(plan.kind.rawValue))"
    let score: Markdown? = plan.scoreText.map { "\($0)\n\n" }
    return CutPage.Block(
      head: """

        ### \(plan.heading)\(became)

        \(score)| goal | change | effect | score | amendment |
        | --- | --- | --- | --- | --- |

        """,
      rows: DiffRows.of(plan).rows.map { row in
        let amendment: Markdown =
          row.isUnexplained ? "**\(row.amendment)**" : cell(row.amendment)
        return """
          | \(row.goal) | \(row.change) | \(cell(row.word)) | \(cell(row.score)) | \(amendment) |

          """
      })
  }

  private static func amendments(of plan: PlanChange) -> CutPage.Block {
    CutPage.Block(
      head: "\n",
      rows: plan.amendments.map { amendment in
        let entry = amendment.entry
        let why = entry.because ?? entry.reason
        let reason: Markdown? = why.map { ": \($0)" }
        return """
          - \(entry.goal.reference) \(entry.field) \(amendment.brief)\(reason)

          """
      })
  }

  /// Empty where there is nothing to say.
  private static func cell(_ text: String) -> Markdown { text.isEmpty ? "" : "\(text)" }
}
