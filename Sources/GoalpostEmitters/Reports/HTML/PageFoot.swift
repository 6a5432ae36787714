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
      The data in this page hold the report's summary only; all of them are in \
      `goalpost report --format json`.
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
