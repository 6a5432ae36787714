import GoalpostReport

/// How every score was made.
enum DerivationSection {
  static func html(_ plans: [PlanReport]) -> HTML {
    let rows = plans.flatMap { plan in
      plan.derivations.map { derivation -> [HTML] in
        [
          .jump(to: derivation.anchor, derivation.title), .name(plan.heading),
          "\(derivation.score?.text ?? "–")",
          "<span class=\"formula\">\(derivation.text)</span>",
        ]
      }
    }
    guard !rows.isEmpty else { return "" }
    let table = HTMLTable.html(
      caption: "One line a score", head: ["of", "plan", "score", "how it was made"], rows: rows)
    return """
      <section aria-labelledby="_derivations">
      <h2 id="_derivations">How the scores were made</h2>
      \(HTML.details("\(rows.count) derivations", table))</section>

      """
  }
}
