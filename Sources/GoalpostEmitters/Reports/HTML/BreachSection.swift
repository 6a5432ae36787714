import GoalpostReport

/// The breach ledger: open and unanswered ones first.
enum BreachSection {
  static func html(_ breaches: [BreachEntry]) -> HTML {
    guard !breaches.isEmpty else { return "" }
    let rows = breaches.map { breach -> [HTML] in
      [
        .jump(to: breach.anchor, breach.title), "\(breach.text)",
        .name(breach.unit), .optional(breach.owner), "\(breach.opened.spelledOut)",
        .optional(breach.answered?.spelledOut), .goals(breach.answeredBy),
        .optional(breach.closed?.spelledOut), "\(breach.readings)",
      ]
    }
    let table = HTMLTable.html(
      caption: "Every time a KPI was beyond its line",
      head: [
        "KPI", "breach", "unit", "owner", "opened", "answered", "by", "closed",
        "readings beyond",
      ],
      rows: rows)
    return """
      <section aria-labelledby="_breaches">
      <h2 id="_breaches">Breach ledger</h2>
      \(table)</section>

      """
  }
}
