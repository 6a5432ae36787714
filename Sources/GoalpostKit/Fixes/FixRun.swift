import GoalpostSource
import GoalpostYAML

/// Applies the safe fixes of a project's findings, again and again until none is left. Pure: gives
/// the new texts, and writes nothing.
package struct FixRun {
  /// What came out.
  package struct Outcome: Sendable {
    /// Files that are other than before, in the order of their paths.
    package let changed: [Source]
    /// Findings that are gone because of it.
    package let fixedCount: Int
    /// What could not be applied without changing something else, each as `path:line: title`.
    package let leftOut: [String]
  }

  private var attachments: [AttachedSource]
  private let options: CompileOptions
  private let requested: Set<String>?
  private let original: [Source]
  private var sources: [Source]
  private var findings: Findings
  private var fixedCount = 0

  /// A fix may bring to light what another can mend; more rounds than this would be a circle.
  private static let mostRounds = 10
  /// Looking for the one fix among many that does harm costs a compilation for each try.
  private static let mostTries = 60

  package init(
    _ sources: [Source], attachments: [AttachedSource], options: CompileOptions,
    requested: Set<String>? = nil
  ) {
    original = sources + attachments.compactMap(\.source)
    self.sources = sources
    self.attachments = attachments
    self.options = options
    self.requested = requested
    findings = Goalpost.compile(sources, attachments: attachments, options: options).findings
  }

  package mutating func run() -> Outcome {
    for _ in 0..<Self.mostRounds {
      guard runRound() else { break }
    }
    let before = Dictionary(
      original.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let changed = (sources + attachments.compactMap(\.source))
      .filter { before[$0.path] != $0.bytes }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var lines: [SourceFile.ID: LineIndex] = [:]
    let left = FixProposal.all(in: findings, of: requested).map { proposal in
      let file = findings.files[Int(proposal.file.index)]
      let index = lines[file.id] ?? LineIndex(file.bytes)
      lines[file.id] = index
      let line = index.line(holding: proposal.diagnostics[0].finding.range.start)
      return "\(file.path):\(line + 1): \(proposal.fix.title)"
    }
    return Outcome(changed: changed, fixedCount: fixedCount, leftOut: left)
  }

  /// - Returns: whether anything could be applied.
  private mutating func runRound() -> Bool {
    let files = findings.files
    let all = Dictionary(grouping: FixProposal.all(in: findings, of: requested), by: \.file)
    let proposals = files.flatMap { file in
      var tries = Self.mostTries
      return Self.harmless(all[file.id] ?? [], of: file, tries: &tries)
    }
    guard !proposals.isEmpty else { return false }
    var attempt = Attempt(
      base: sources, attachedToBase: attachments, files: files, findings: findings)
    var tries = Self.mostTries
    add(proposals.filter { !$0.isNaming }, to: &attempt, tries: &tries)
    if attempt.accepted.isEmpty { add(proposals.filter(\.isNaming), to: &attempt, tries: &tries) }
    guard !attempt.accepted.isEmpty else { return false }
    sources = attempt.sources
    attachments = attempt.attachments
    findings = attempt.findings
    fixedCount += attempt.accepted.map(\.diagnostics.count).reduce(0, +)
    return true
  }

  /// Those that change nothing else in their file: all of them, else of each half for itself, so
  /// that thousands do not take thousands of readings of the file.
  private static func harmless(
    _ proposals: [FixProposal], of file: SourceFile, tries: inout Int
  ) -> [FixProposal] {
    guard tries > 0, !proposals.isEmpty else { return [] }
    tries -= 1
    if keepsTheRest(proposals, of: file) { return proposals }
    guard proposals.count > 1 else { return [] }
    let half = proposals.count / 2
    let first = harmless(Array(proposals[..<half]), of: file, tries: &tries)
    return first + harmless(Array(proposals[half...]), of: file, tries: &tries)
  }

  /// What was accepted in one round, and the project that it makes.
  private struct Attempt {
    /// Before the round; all edits of the round count from there.
    let base: [Source]
    let attachedToBase: [AttachedSource]
    let files: [SourceFile]
    var findings: Findings
    var sources: [Source]
    var attachments: [AttachedSource]
    var accepted: [FixProposal] = []

    init(
      base: [Source], attachedToBase: [AttachedSource], files: [SourceFile], findings: Findings
    ) {
      self.base = base
      self.attachedToBase = attachedToBase
      attachments = attachedToBase
      self.files = files
      self.findings = findings
      sources = base
    }
  }

  /// Adds all of some proposals where that does good; else each half of them for itself.
  private func add(_ proposals: [FixProposal], to attempt: inout Attempt, tries: inout Int) {
    guard tries > 0, !proposals.isEmpty else { return }
    tries -= 1
    if let (sources, attachments, findings) = tried(proposals, on: attempt) {
      attempt.sources = sources
      attempt.attachments = attachments
      attempt.findings = findings
      attempt.accepted += proposals
      return
    }
    guard proposals.count > 1 else { return }
    let half = proposals.count / 2
    add(Array(proposals[..<half]), to: &attempt, tries: &tries)
    add(Array(proposals[half...]), to: &attempt, tries: &tries)
  }

  private func tried(
    _ proposals: [FixProposal], on attempt: Attempt
  ) -> ([Source], [AttachedSource], Findings)? {
    let all = attempt.accepted + proposals
    var texts: [String: [UInt8]] = [:]
    for id in Set(all.map(\.file)) {
      let file = attempt.files[Int(id.index)]
      let own = all.filter { $0.file == id }
      guard Self.keepsTheRest(own, of: file) else { return nil }
      texts[file.path] = FixedText(file, edits: own.flatMap(\.fix.edits)).bytes
    }
    let sources = attempt.base.map { source in
      Source(path: source.path, bytes: texts[source.path] ?? source.bytes)
    }
    let attachments = attempt.attachedToBase.map { attached in
      texts[attached.path].map { AttachedSource(path: attached.path, content: .bytes($0)) }
        ?? attached
    }
    let findings = Goalpost.compile(sources, attachments: attachments, options: options).findings
    let isBetter = FixCheck(attempt.findings).isImproved(FixCheck(findings), by: proposals)
    return isBetter ? (sources, attachments, findings) : nil
  }

  /// Outside of the edits every key and value stays what and where it was. A table holds no keys:
  /// its rows outside of the edits stay by themselves.
  private static func keepsTheRest(_ proposals: [FixProposal], of file: SourceFile) -> Bool {
    if file.isTable { return true }
    return UntouchedNodes.areSame(
      before: file, after: FixedText(file, edits: proposals.flatMap(\.fix.edits)))
  }
}

extension AttachedSource {
  /// The file itself, where it could be read.
  fileprivate var source: Source? {
    if case .bytes(let bytes) = content { Source(path: path, bytes: bytes) } else { nil }
  }
}

extension SourceFile {
  /// A CSV file that a goal file names.
  var isTable: Bool { path.lowercased().hasSuffix(".csv") }
}
