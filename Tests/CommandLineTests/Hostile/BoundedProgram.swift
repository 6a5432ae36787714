import Foundation
import SnapshotSupport

/// The built `goalpost`, run where it can take only so much time and memory: what would hang or eat
/// the machine ends, and is told by its status.
struct BoundedProgram {
  struct Result {
    /// Above 128 where a signal ended it, such as the end of its time.
    let status: Int32
    let output: String
    let error: String
    /// Of user and system, in seconds of CPU, so that a busy machine changes little.
    let seconds: Double
  }

  struct NotTimed: Error { let words: String }

  /// Generous: a debug build is slow.
  private static let mostSeconds = 40 * Sanitizer.slowness
  private static let mostMemory = Sanitizer.isBetween ? "unlimited" : "3000000"

  /// - Parameter user: whom to run it as; nil for whoever runs the tests.
  static func run(
    _ arguments: [String], in folder: URL, as user: String? = nil
  ) throws -> Result {
    // What a shell cannot limit here, such as the memory on macOS, stays unlimited.
    let script = """
      ulimit -t \(mostSeconds); ulimit -v \(mostMemory) 2>/dev/null; ulimit -c 0
      TIMEFORMAT='%U %S'
      { time "$0" "$@" 2>&3; } 3>&2 2>"$TIMES"
      """
    let times = FileManager.default.temporaryDirectory.appending(path: "goalpost-times-\(UUID())")
    defer { try? FileManager.default.removeItem(at: times) }
    let command = [try Program().path] + arguments
    let result = try Program(at: URL(filePath: "/bin/bash")).run(
      ["-c", script] + (user.map { ["setpriv", "--reuid", $0, "--clear-groups"] } ?? []) + command,
      in: folder, environment: ["TIMES": times.path])
    let words = try String(contentsOf: times, encoding: .utf8)
    let numbers = words.split(whereSeparator: \.isWhitespace).suffix(2).compactMap { Double($0) }
    guard numbers.count == 2 else { throw NotTimed(words: words) }
    return Result(
      status: result.status, output: result.output, error: result.error,
      seconds: numbers[0] + numbers[1])
  }
}
