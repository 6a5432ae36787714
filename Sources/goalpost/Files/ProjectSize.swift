import GoalpostKit

/// Counts the bytes that are held in memory together.
struct ProjectSize {
  private var bytes = 0

  /// - Throws: `Failure` where they are more than anybody wrote.
  mutating func add(_ content: [UInt8]) throws {
    bytes += content.count
    guard bytes <= FileLimits.projectSize else {
      throw Failure(FileLimits.tooLargeProject, help: FileLimits.projectHelp)
    }
  }
}
