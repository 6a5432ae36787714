import GoalpostReport

/// What the check of the files found.
enum FaultSection {
  /// `goalpost check` tells them all.
  private static let most = 100

  static func html(_ list: FaultList) -> HTML {
    guard !list.isEmpty else { return "" }
    let rows = list.faults.prefix(most).map { fault -> [HTML] in
      [
        "\(fault.rule)", "\(fault.severity)", .name(fault.message),
        "\(fault.place.path):\(fault.place.line)",
      ]
    }
    let table = HTMLTable.html(
      caption: "Findings", head: ["rule", "severity", "finding", "place"], rows: rows)
    let rest = list.faults.count - rows.count
    let more: HTML = rest > 0 ? "<p>And \(rest) more, which `goalpost check` tells.</p>\n" : ""
    return """
      <section aria-labelledby="_findings">
      <h2 id="_findings">Findings</h2>
      <p>The files were checked: \(list.text).</p>
      \(table)\(more)</section>

      """
  }
}
