import GoalpostHistory
import GoalpostScoring
import GoalpostSource

/// Turns a comparison into what people read: everything is counted, chosen, sorted and printed
/// here, so that whoever renders it only has to place it.
package struct ChangeReportBuilder {
  /// - Parameters:
  ///   - baseName: what the earlier revision is called.
  ///   - baseFiles: in the order of their identity, as they were compiled; `headFiles` too.
  package static func build(
    _ comparison: Comparison, baseName: String, headName: String, baseFiles: [SourceFile],
    headFiles: [SourceFile]
  ) -> ChangeReport {
    ChangeReport(asOf: ReportDay(comparison.head.asOf), base: baseName, head: headName)
  }
}
