import ArgumentParser
import GoalpostEmitters
import GoalpostKit
import GoalpostSource

/// Findings that are known and not reported, for adopting Goalpost on old files.
struct KnownOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Report only what this file does not count as known; fails too where it counts too many.",
      valueName: "file"))
  var known: String?

  @Option(
    help: ArgumentHelp(
      "Write down in this file what is found today, as known.", valueName: "file"))
  var writeKnown: String?

  func validate() throws {
    if known != nil, writeKnown != nil {
      throw ValidationError("--known and --write-known cannot be given together")
    }
  }

  /// Writes what is found today and says so; nil where nobody asked for it.
  func written(_ compilation: Compilation, of files: ProjectFiles) throws -> String? {
    guard let writeKnown else { return nil }
    guard files.requested == nil else {
      throw Failure(
        "known findings are those of the whole project", help: "leave the paths out")
    }
    guard KnownFindings.mayReplace(try OutputFile.text(at: writeKnown) ?? []) else {
      throw Failure(
        "`\(writeKnown.withVisibleControls)` does not hold known findings",
        help: "name a new file, or delete this one")
    }
    let text = KnownFindings(of: compilation.findings)
      .text(writtenTo: files.pathFromRoot(FileSystem.absolute(writeKnown)))
    try FileSystem.write(text, to: writeKnown)
    return KnownFindings.announcement(of: compilation.findings)
      + "; written to `\(writeKnown.withVisibleControls)`\n"
  }

  /// The findings to report, and what is known but gone.
  func compare(_ compilation: Compilation, of files: ProjectFiles) throws -> KnownComparison {
    try compilation.compared(with: read(files) ?? KnownFindings.none, in: files.requested)
  }

  /// One line that says what is gone and how to write that down; nil where nothing is.
  func told(_ stale: [KnownComparison.Stale]) -> String? {
    guard let known, !stale.isEmpty else { return nil }
    let shown = stale.prefix(3).map { entry in
      "`\(entry.rule)` of `\(entry.subject)`"
        + (entry.found > 0 ? " (\(entry.found) of \(entry.known) left)" : "")
    }
    let more = stale.count > 3 ? " and \(stale.count - 3) more" : ""
    return "error: known findings are gone: \(shown.joined(separator: ", "))\(more); "
      + "`goalpost check --write-known \(known.shellWord)` writes that down"
  }

  private func read(_ files: ProjectFiles) throws -> KnownFindings? {
    guard let known else { return nil }
    guard FileSystem.kind(of: FileSystem.absolute(known)) != nil else {
      throw Failure(
        "there is no file `\(known.withVisibleControls)`",
        help: "`goalpost check --write-known \(known.shellWord)` writes it")
    }
    let bytes = try FileSystem.read(known, atMost: FileLimits.knownSize)
    guard bytes.count <= FileLimits.knownSize else {
      throw Failure(FileLimits.tooLargeKnownFile(known), help: FileLimits.knownHelp)
    }
    let (findings, faults) = KnownFindings.read(Source(path: known, bytes: bytes))
    guard faults.isEmpty else {
      Terminal.sayFindings(faults)
      throw Failure(
        "the known findings in `\(known.withVisibleControls)` cannot be read",
        help: "`goalpost check --write-known \(known.shellWord)` writes them anew")
    }
    return findings
  }
}
