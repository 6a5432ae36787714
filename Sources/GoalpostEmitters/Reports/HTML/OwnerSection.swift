import GoalpostReport

/// What each owner answers for. One owner needs no table: everything is theirs.
enum OwnerSection {
  static func html(_ owners: [OwnerReport]) -> HTML {
    guard owners.count > 1 else { return "" }
    let table = HTMLTable.html(
      caption: "Owners, and what they answer for in the plans that run",
      head: ["owner", "objectives", "key results", "KPIs", "silent for three weeks", "what"],
      rows: owners.map(row))
    return """
      <section aria-labelledby="_owners">
      <h2 id="_owners">By owner</h2>
      \(Fold.html(table, of: owners.count, "owners"))</section>

      """
  }

  private static func row(of owner: OwnerReport) -> [HTML] {
    let count = owner.items.count
    let items: HTML = count == 1 ? "1 goal" : "\(count) goals"
    return [
      "\(owner.name ?? "nobody named")", StateCounts.html(owner.counts(of: .objective)),
      StateCounts.html(owner.counts(of: .keyResult)), StateCounts.html(owner.counts(of: .kpi)),
      "\(owner.silent)",
      """
      <details><summary>\(items)</summary>
      <ul>
      \(owner.items.map(item))</ul>
      </details>
      """,
    ]
  }

  private static func item(_ item: OwnerReport.Item) -> HTML {
    let silent: HTML = item.isSilent ? ", silent" : ""
    return """
      <li>\(StatusMark.html(item.status)) <a href="#\(item.anchor)">\(item.title)</a> \
      <span class="soft">\(item.unit)\(silent)</span></li>

      """
  }
}
