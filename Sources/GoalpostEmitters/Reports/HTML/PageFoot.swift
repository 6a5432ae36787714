import GoalpostReport

/// What the page was made from, so that anybody can make it again.
enum PageFoot {
  static func html(_ report: Report, _ scale: PageScale) -> HTML {
    let count = report.inputs.paths.count
    let files: HTML = count == 1 ? "1 file" : "\(count) files"
    let digest: HTML? = report.inputs.digest.map { " (\(InputFiles.digestName) \($0))" }
    let data: HTML =
      scale.isWhole
      ? "The data of the whole report stand in this page, as JSON."
      : """
      The report is too large for one page: plans behind the first \
      \(scale.details.count { $0 != .brief }) are shown as tables, without charts and check-ins, and \
      the data in this page hold its summary only. All of it is in `goalpost report --format json`.
      """
    return """
      <footer>
      <p>\(data)</p>
      <p>Made by goalpost \(report.version) from \(files)\(digest) as of \
      \(report.asOf.iso). The same files and date give the same bytes.</p>
      </footer>

      """
  }
}
