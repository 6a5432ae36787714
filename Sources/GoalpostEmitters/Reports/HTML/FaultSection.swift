import GoalpostReport

/// What the check of the files found.
enum FaultSection {
  static func html(_ list: FaultList) -> HTML {
    guard !list.isEmpty else { return "" }
    let rows = list.faults.map { fault -> [HTML] in
      [
        "\(fault.rule)", "\(fault.severity)", "\(fault.message)",
        "\(fault.place.path):\(fault.place.line)",
      ]
    }
    let table = HTMLTable.html(
      caption: "Findings", head: ["rule", "severity", "finding", "place"], rows: rows)
    return """
      <section aria-labelledby="_findings">
      <h2 id="_findings">Findings</h2>
      <p>The files were checked: \(list.text).</p>
      \(table)</section>

      """
  }
}
