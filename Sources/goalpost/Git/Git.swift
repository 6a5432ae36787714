import Subprocess

/// The `git` program, run without a shell and only to read: it takes no locks, asks nobody, opens
/// no connection, and starts none of the programs that a configuration may name.
struct Git {
  /// The folder that it is run in; absolute.
  let folder: String

  /// How a command ended.
  struct Answer {
    let isSuccess: Bool
    let output: [UInt8]
    /// What it said on standard error.
    let complaint: String

    /// The output without the line's end.
    var line: String {
      String(decoding: output.last == 0x0A ? output.dropLast() : output[...], as: UTF8.self)
    }
  }

  /// Runs a command whose output is short.
  func ask(_ arguments: [String]) async throws -> Answer {
    try await Self.started {
      let result = try await Subprocess.run(
        configuration(arguments), output: .bytes(limit: Self.shortOutput),
        error: .bytes(limit: Self.longestComplaint))
      return Answer(
        isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput,
        complaint: String(decoding: result.standardError, as: UTF8.self))
    }
  }

  /// A command of git, ready to be run.
  func configuration(_ arguments: [String]) -> Configuration {
    Configuration(
      executable: .name("git"), arguments: Arguments(Self.settings + ["-C", folder] + arguments),
      environment: Self.environment)
  }

  /// What a closure that runs git gives.
  ///
  /// - Throws: `Failure` where git could not be started or its output not be read.
  static func started<Result>(_ run: () async throws -> Result) async throws -> Result {
    do {
      return try await run()
    } catch let error as SubprocessError {
      throw error.code == .executableNotFound
        ? GitFailure.notInstalled : GitFailure.notRun(because: "\(error)")
    }
  }

  static let longestComplaint = 65_536
  private static let shortOutput = 1_048_576

  private static let settings = [
    "--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false",
    // A folder of a pull request may look like a repository with a configuration of its own.
    "-c", "safe.bareRepository=explicit",
  ]

  /// Messages in English, since some are recognised; no locks and no questions. A protocol that
  /// does not exist is the only one allowed, or git would fetch what a partial clone left out.
  private static let environment = Environment.inherit.updating([
    "LC_ALL": "C", "LANGUAGE": nil, "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none", "GIT_TRACE": nil,
  ])
}
