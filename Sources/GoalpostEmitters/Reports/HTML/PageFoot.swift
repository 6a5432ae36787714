import GoalpostReport

/// What the page was made from, so that anybody can make it again.
enum PageFoot {
  static func html(_ report: Report) -> HTML {
    let count = report.inputs.paths.count
    let files: HTML = count == 1 ? "1 file" : "\(count) files"
    let digest: HTML? = report.inputs.digest.map { " (\(InputFiles.digestName) \($0))" }
    return """
      <footer><p>Made by goalpost \(report.version) from \(files)\(digest) as of \
      \(report.asOf.iso). The same files and date give the same bytes.</p></footer>

      """
  }
}
