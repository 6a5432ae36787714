/// The output files of one run: all are written, or none. Whoever reads one meanwhile sees the old
/// or the new, and a signal ends the program before or after, never between.
enum OutputFiles {
  /// - Throws: `Failure` where one cannot be written. Devices and pipes come first, since what went
  ///   into them cannot be taken back, and may wait for a reader.
  static func write(_ files: [OutputFile]) throws {
    for file in files where file.isStream { try file.writeThrough() }
    let staying = files.filter { !$0.isStream }
    guard !staying.isEmpty else { return }
    try Interruption.held { try replace(staying) }
  }

  private static func replace(_ files: [OutputFile]) throws {
    var staged: [StagedFile] = []
    do {
      for file in files {
        try Interruption.check()
        staged.append(try StagedFile(file))
      }
    } catch {
      for file in staged.reversed() { file.discard() }
      throw error
    }
    try takePlaces(staged)
  }

  private static func takePlaces(_ files: [StagedFile]) throws {
    var old: [StagedFile.Old] = []
    do {
      for (index, file) in files.enumerated() {
        // Behind the last one nothing can go wrong.
        old.append(try file.takePlace(keepingOld: index < files.count - 1))
      }
    } catch {
      for file in files.dropFirst(old.count).reversed() { file.discard() }
      for (file, old) in zip(files, old).reversed() { file.undo(old) }
      throw error
    }
    old.forEach(StagedFile.forget)
  }
}
