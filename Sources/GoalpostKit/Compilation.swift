import GoalpostEmitters
import GoalpostHistory
import GoalpostModel
import GoalpostReport
import GoalpostScoring
import GoalpostSource

/// Everything that came out of a set of sources on a day.
public struct Compilation: Sendable {
  package let files: [SourceFile]
  /// Those that could not be read to their ends.
  package let unread: [UnreadFile]
  package let project: Project
  package let scoreboard: Scoreboard
  public let findings: Findings
  /// What was left out as internal; nil where everything was asked for.
  package let leftOut: LeftOut?
  /// Where the day of the scores is today by the clock; nil where it was named.
  private let today: Today?
  /// With an earlier revision; nil where none was given.
  package let comparison: Comparison?
  /// Who builds reports, and may write them out. What comes out does not depend on it.
  package let workers: Workers
  /// The files of that revision, and what it is called.
  private let baseFiles: [SourceFile]
  private let baseName: String

  init(
    files: [SourceFile], unread: [UnreadFile], project: Project, scoreboard: Scoreboard,
    findings: Findings, leftOut: LeftOut?, today: Today?, workers: Workers,
    comparison: Comparison? = nil,
    baseFiles: [SourceFile] = [], baseName: String = ""
  ) {
    self.files = files
    self.unread = unread
    self.project = project
    self.scoreboard = scoreboard
    self.findings = findings
    self.leftOut = leftOut
    self.today = today
    self.workers = workers
    self.comparison = comparison
    self.baseFiles = baseFiles
    self.baseName = baseName
  }

  /// All of a project.
  init(
    _ judged: JudgedProject, of read: ReadProject, baseFiles: [SourceFile], baseName: String,
    workers: Workers
  ) {
    self.init(
      files: read.files, unread: read.unread, project: judged.project,
      scoreboard: judged.scoreboard,
      findings: Findings(
        diagnostics: judged.diagnostics, files: read.files + baseFiles,
        planFiles: judged.project.plans.map(\.range.file), withheld: judged.withheld,
        uncompared: judged.comparison.map {
          UncomparedFile.all(in: $0, baseName: baseName).map(\.text)
        } ?? []),
      leftOut: nil, today: judged.today, workers: workers, comparison: judged.comparison,
      baseFiles: baseFiles, baseName: baseName)
  }

  /// The review document's contents, for an emitter to write.
  ///
  /// - Parameter reader: who reads it: people, in the project's way of writing numbers, or programs.
  package func report(
    _ options: ReportOptions = ReportOptions(version: Goalpost.version),
    for reader: Reader = .people
  ) -> Report {
    let style = style(for: reader)
    let before = scoreboard.asOf.advanced(by: -ReportBuilder.daysCompared)
    return ReportBuilder.build(
      scoreboard: scoreboard.printing(in: style).workedOut(by: workers),
      previous: Scoreboard.score(project.printing(in: style), asOf: before)
        .workedOut(by: workers),
      diagnostics: findings.diagnostics, sources: files, unread: unread,
      isPublicPart: leftOut != nil, today: today, options: options, workers: workers)
  }

  /// What changed since the base, for an emitter to write; nil where none was given.
  /// - Parameters:
  ///   - headName: what the later revision is called: `HEAD`, `the working tree`.
  ///   - reader: who reads it.
  package func changes(headName: String, for reader: Reader = .people) -> ChangeReport? {
    comparison.map {
      ChangeReportBuilder.build(
        $0, baseName: baseName, headName: headName, baseFiles: baseFiles, headFiles: files,
        numbers: style(for: reader))
    }
  }

  /// Who reads a document. Programs get numbers in one style, whatever the project's.
  package enum Reader: Hashable, Sendable { case people, programs }

  /// Whom to write a document for: one that people and programs read alike is made once.
  package func reader(isProgram: Bool) -> Reader {
    isProgram && project.printedNumbers != .assumed ? .programs : .people
  }

  private func style(for reader: Reader) -> NumberStyle {
    reader == .people ? project.printedNumbers : .assumed
  }
}
