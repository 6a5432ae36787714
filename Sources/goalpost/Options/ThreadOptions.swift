import ArgumentParser
import GoalpostSource

/// On how many threads files are read and judged, and reports written.
struct ThreadOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Threads that do the work, by default as many as there are cores. The output is the same "
        + "for any number.", valueName: "count"))
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 {
      throw ValidationError("--threads is \(threads); it takes 1 or more")
    }
  }

  var workers: Workers { .threads(threads ?? FileSystem.coreCount) }
}
