import ArgumentParser
import GoalpostEmitters
import GoalpostKit
import GoalpostSource

/// Whether findings are mended where nobody has to be asked.
struct FixOptions: ParsableArguments {
  @Flag(help: "Mend what can safely be mended in the files, then report the rest.")
  var fix = false

  @Flag(help: "Print what --fix would change, as a unified diff, and write nothing.")
  var showFixes = false

  func validate() throws {
    if fix, showFixes { throw ValidationError("--fix and --show-fixes cannot be given together") }
  }

  /// Mends the files, before they are read again and checked; says what was done.
  func mend(_ project: ProjectOptions, quiet: Bool) throws {
    guard fix else { return }
    guard !project.paths.contains("-") else {
      throw Failure(
        "standard input cannot be mended", help: "name the file, or use `--show-fixes`")
    }
    let start = FileSystem.absolute(project.paths.first ?? ".")
    let settled = try ConfigurationFile.fix(above: start)
    if settled > 0, !quiet {
      Terminal.say("fixed \(settled.counted("finding")) in `\(ProjectFiles.configurationName)`")
    }
    let files = try project.files()
    let outcome = try project.fixing(files)
    do {
      let written = try outcome.changed.map { source in
        let path = files.root + "/" + source.path
        guard FileSystem.isWritable(path) else { throw FileFailure.readOnly(path) }
        let before = files.bytes(ofFileAt: source.path)
        return try OutputFile(source.bytes, to: path, insteadOf: before)
      }
      try OutputFiles.write(written)
    } catch let failure as Failure {
      throw failure.adding("nothing was mended")
    }
    if !quiet { say(outcome, "fixed") }
  }

  /// Prints the changes as a unified diff, instead of findings.
  ///
  /// - Parameter files: as they were read; standard input cannot be read again.
  /// - Returns: whether somebody asked for that.
  func print(
    _ project: ProjectOptions, _ files: ProjectFiles, in colour: RenderStyle.Colour, quiet: Bool
  ) throws -> Bool {
    guard showFixes else { return false }
    let outcome = try project.fixing(files)
    let diffs = outcome.changed.map { source in
      let old = files.bytes(ofFileAt: source.path) ?? []
      let path = files.prefixFromWorkingFolder + source.path
      return UnifiedDiff(from: old, to: source.bytes, path: path).text(in: colour)
    }
    if !quiet {
      Terminal.write(diffs.joined())
      say(outcome, "--fix would settle")
    }
    return true
  }

  /// `fixed 4 findings in 2 files`, and what could not be.
  func say(_ outcome: FixRun.Outcome, _ verb: String) {
    if outcome.fixedCount > 0 || outcome.leftOut.isEmpty {
      let files = outcome.changed.count
      Terminal.say(
        outcome.fixedCount == 0
          ? "nothing to fix"
          : "\(verb) \(outcome.fixedCount.counted("finding")) in \(files.counted("file"))")
    }
    for fix in outcome.leftOut {
      Terminal.say("left out, since more than that would change: \(fix.withVisibleControls)")
    }
  }
}

extension ProjectFiles {
  /// What was read of a goal file, or of a file that one names; nil where there is none.
  fileprivate func bytes(ofFileAt path: String) -> [UInt8]? {
    if let source = sources.first(where: { $0.path == path }) { return source.bytes }
    guard case .bytes(let bytes)? = attachments.first(where: { $0.path == path })?.content
    else { return nil }
    return bytes
  }
}

extension ProjectOptions {
  /// The project as it would be with all safe fixes.
  fileprivate func fixing(_ files: ProjectFiles) throws -> FixRun.Outcome {
    var run = FixRun(
      files.sources, attachments: files.attachments, options: try options(for: files),
      requested: files.requested)
    return run.run()
  }
}
