import GoalpostReport

/// What each owner answers for. One owner needs no table: everything is theirs.
enum OwnerSection {
  /// Of a cut report the first ones stand here, without the list of their goals.
  private static let mostOfMany = 100

  static func html(_ owners: [OwnerReport], _ scale: PageScale) -> HTML {
    guard owners.count > 1 else { return "" }
    let shown = scale.isWhole ? owners : Array(owners.prefix(mostOfMany))
    let rest = owners.count - shown.count
    let more: HTML =
      rest > 0 ? "<p>And \(rest) more, which `goalpost report --format json` tells.</p>\n" : ""
    let table = HTMLTable.html(
      caption: "Owners, and what they answer for in the plans that run",
      head: ["owner", "objectives", "key results", "KPIs", "silent", "what"],
      rows: shown.map { row(of: $0, scale) })
    return """
      <section aria-labelledby="_owners">
      <h2 id="_owners">By owner</h2>
      \(Fold.html(table, of: shown.count, "owners"))\(more)</section>

      """
  }

  private static func row(of owner: OwnerReport, _ scale: PageScale) -> [HTML] {
    let count = owner.items.count
    let items: HTML = count == 1 ? "1 goal" : "\(count) goals"
    return [
      owner.name.map { .name($0) } ?? "nobody named",
      StateCounts.html(owner.counts(of: .objective)),
      StateCounts.html(owner.counts(of: .keyResult)), StateCounts.html(owner.counts(of: .kpi)),
      "\(owner.silent)",
      scale.isWhole
        ? .details(items, "<ul class=\"goals\">\n\(owner.items.map(item))</ul>\n") : items,
    ]
  }

  private static func item(_ item: OwnerReport.Item) -> HTML {
    let silent: HTML = item.isSilent ? ", silent" : ""
    return """
      <li>\(StatusMark.html(item.status)) \(HTML.jump(to: item.anchor, item.title)) \
      <span class="soft">\(HTML.name(item.unit))\(silent)</span></li>

      """
  }
}
