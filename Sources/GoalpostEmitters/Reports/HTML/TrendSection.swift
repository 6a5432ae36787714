import GoalpostReport

/// Several cycles of a unit as a line, with the rows behind it.
enum TrendSection {
  static func html(_ trends: [UnitTrend]) -> HTML {
    guard !trends.isEmpty else { return "" }
    let cards: HTML = "\(trends.map(card))"
    return """
      <section aria-labelledby="_trends">
      <h2 id="_trends">From cycle to cycle</h2>
      \(Fold.html(cards, of: trends.count, "trends"))</section>

      """
  }

  private static func card(_ trend: UnitTrend) -> HTML {
    let table = HTMLTable.html(
      caption: "\(trend.name) from cycle to cycle",
      head: ["cycle", "score", "state", "objectives", "key results measured"],
      rows: trend.points.map(row))
    let chart = trend.chart.map { chart -> HTML in
      let drawing = ValueChart(title: "Score of \(trend.name)", chart: chart).html
      return "\(drawing)<p class=\"soft\">\(chart.summary)</p>\n"
    }
    return """
      <article class="card">
      <h3>\(HTML.name(trend.name))</h3>
      \(chart)\(table)</article>

      """
  }

  private static func row(of point: UnitTrend.Point) -> [HTML] {
    [
      .jump(to: point.anchor, point.cycle.id),
      "\(point.standing.figure)", StatusMark.html(point.standing.status),
      StateCounts.html(point.objectives), "\(point.standing.measuredText)",
    ]
  }
}
