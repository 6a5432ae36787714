import GoalpostReport

/// A row a unit, for whoever answers for several. One unit needs none: its plan says it all.
enum UnitSection {
  static func html(_ rollUps: RollUps) -> HTML {
    guard rollUps.units.count > 1 else { return "" }
    let table = HTMLTable.html(
      caption: "Units, from the company down",
      head: [
        "unit", "below", "state", "score", "expected", "objectives",
        "key results measured", "breaches open", "levels that serve it",
      ],
      rows: rollUps.units.map(row))
    let content = Fold.html(table, of: rollUps.units.count, "units")
    return """
      <section aria-labelledby="_units">
      <h2 id="_units">By unit</h2>
      <p>\(rollUps.sentence).</p>
      \(content)</section>

      """
  }

  private static func row(of unit: UnitReport) -> [HTML] {
    let cycle: HTML? = unit.cycle.map { ", \($0)" }
    return [
      """
      \(HTML.jump(to: unit.anchor, unit.name))<br>\
      <span class="soft">\(unit.level)\(cycle)</span>
      """,
      .optional(unit.parent), StatusMark.html(unit.standing.status),
      "\(unit.standing.figure)", "\(unit.standing.expected?.text ?? "–")",
      StateCounts.html(unit.objectives), "\(unit.standing.measuredText)",
      "\(unit.breachText)", "\(unit.cascadeDepth)",
    ]
  }
}

/// Hides a long table until somebody asks for it.
enum Fold {
  private static let most = 12

  static func html(_ content: HTML, of count: Int, _ noun: HTML) -> HTML {
    count > most
      ? "<details><summary>All \(count) \(noun)</summary>\n\(content)</details>\n" : content
  }
}

/// How many stand in which way.
enum StateCounts {
  /// `● 5 on track, ▲ 2 at risk`
  static func html(_ counts: [StateCount]) -> HTML {
    counts.map { count -> HTML in
      guard let status = count.status else { return "\(count.text)" }
      return """
        <span class="state \(status.tone.rawValue)"><span aria-hidden="true">\(status.shape)\
        </span> \(count.text)</span>
        """
    }.joined(separator: ", ")
  }
}
