import GoalpostModel
import GoalpostSource

struct SwallowedCommentRule: Rule {
  static let declaration = RuleDeclaration(
    name: "swallowed-comment", group: .structure, severity: .warning,
    cases: [
      .init(lostValue, .error, "where a field that needs a value lost it to the comment")
    ],
    summary: "Fires when a value is followed by ` #` with no space after it, or an empty value by "
      + "a comment: YAML drops what was probably meant as text.",
    rationale: """
      To YAML, a `#` behind a space begins a comment. `Be #1 in bakery` silently becomes `Be`, \
      and `target: #N/A` becomes nothing, and no report says why. A remark behind a value is left \
      alone where a space follows its `#`.
      """,
    sources: [.practice],
    examples: [
      .flagged(
        "A rank that YAML takes for a comment.",
        """
        goalpost: 1
        unit: bakery
        owner: Head baker
        cycle: 2026-Q4
        objectives:
          - title: Be #1 in bakery
        #          ^^^^^^^^^^^^^^^ read as `Be`
        """),
      .flagged(
        "A cell of a spreadsheet; the target is lost.",
        """
        goalpost: 1
        unit: care-home
        owner: Head nurse
        kpis:
          - title: Falls
            target: #N/A
        #   ^^^^^^^^^^^^ read as nothing
        """),
      .flagged(
        "A reason that was never read.",
        """
        goalpost: 1
        unit: youth-club
        owner: Club leader
        cycle: 2026-Q4
        objectives:
          - title: Be a second home for teenagers
            why: # the last one in town closed in May
        #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read as nothing
        """),
      .clean(
        "In quotes it is text.",
        """
        goalpost: 1
        unit: bakery
        owner: Head baker
        cycle: 2026-Q4
        objectives:
          - title: "Be #1 in bakery"
        """),
      .clean(
        "A remark with a space after its `#`, and a `#` inside a word.",
        """
        goalpost: 1
        unit: care-home
        owner: Head nurse
        kpis:
          - title: Falls in C#2
            target: 2 per month # agreed in May
        """),
    ])

  private static let lostValue = "lost-value"

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    plan.swallowedComments.map { comment in
      switch comment.outcome {
      case .textCut:
        Finding(
          "the text of `\(comment.field)` ends before `\(comment.text)`, a comment to YAML",
          at: comment.range, label: "read as `\(comment.value)`",
          help: "write `\(comment.field): \(comment.quoted)`, or put a space after the `#` of a "
            + "remark", field: comment.field)
      case .textEmptied:
        Finding(
          "`\(comment.field)` is empty: `\(comment.text)` is a comment to YAML",
          at: comment.range, label: "read as nothing",
          help: "write `\(comment.field): \(comment.quoted)`, or give the remark its own line",
          field: comment.field)
      case .valueLost:
        Finding(
          "`\(comment.field)` has no value: `\(comment.text)` is a comment to YAML",
          at: comment.range, label: "read as nothing",
          help: "write a value behind `\(comment.field):`, or take the line out until one is known",
          case: Self.lostValue, field: comment.field)
      }
    }
  }
}

extension SwallowedComment {
  /// What was probably meant, as YAML would read it.
  fileprivate var quoted: String {
    let remark = value.isEmpty ? String(text.drop { $0 == "#" || $0 == " " }) : text
    let words = value.isEmpty ? remark : "\(value) \(text)"
    var escaped = ""
    for character in words {
      if character == "\"" || character == "\\" { escaped.append("\\") }
      escaped.append(character)
    }
    return "\"\(escaped)\""
  }
}
