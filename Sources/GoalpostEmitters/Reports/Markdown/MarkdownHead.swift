import GoalpostReport

/// The first screen: how are we doing, can we trust it, what needs somebody.
extension MarkdownEmitter {
  static func head(of report: Report) -> Markdown {
    """
    # \(report.title)

    \(report.unreadNotes.map { "> \(Markdown.message("\($0)."))\n\n" as Markdown })\
    \(report.publicNote.map { "\($0).\n\n" as Markdown })\
    **\(report.headline.sentence).**

    \(report.trust.sentence). As of \(report.asOf.spelledOut).


    """
  }

  static func attention(_ report: Report) -> Markdown {
    guard !report.exceptions.isEmpty else {
      return "## Needs attention\n\n\(report.calmText).\n\n"
    }
    return "## Needs attention\n\n\(report.exceptions.map(exception))\n"
  }

  private static func exception(_ exception: ReportException) -> Markdown {
    let owner: Markdown = exception.owner.map { "\($0)" } ?? "nobody named"
    let note: Markdown? = exception.note.map { "<br>“\($0)”" }
    return """
      1. \(status(exception.status)) **\(exception.title)** (\(exception.unit), \(owner)): \
      \(exception.numbers); \(exception.ask)\(note)

      """
  }

  /// The shape, then the word.
  static func status(_ status: Status?) -> Markdown {
    status.map { "\($0.shape) \($0.word)" } ?? "–"
  }

  static func optional(_ text: String?) -> Markdown { text.map { "\($0)" } ?? "" }

  static func faults(_ list: FaultList) -> Markdown {
    guard !list.isEmpty else { return "" }
    let rows = list.faults.map { fault -> [Markdown] in
      [
        "\(fault.severity)", "\(fault.rule)", "\(fault.message)",
        "\(fault.place.path):\(fault.place.line)",
      ]
    }
    let table = Markdown.table(["severity", "rule", "finding", "place"], rows)
    return "## Findings\n\nThe files were checked: \(list.text).\n\n\(table)"
  }

  static func foot(of report: Report) -> Markdown {
    let count = report.inputs.paths.count
    let files: Markdown = count == 1 ? "1 file" : "\(count) files"
    let digest: Markdown? = report.inputs.digest.map { " (\(InputFiles.digestName) \($0))" }
    return """
      ---

      Made by goalpost \(report.version) from \(files)\(digest) as of \(report.asOf.iso). The \
      same files and date give the same bytes.

      """
  }
}
