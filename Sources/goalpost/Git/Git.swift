import Subprocess

/// The `git` program, run without a shell and only to read: it takes no locks, asks nobody, opens
/// no connection, and starts none of the programs that a configuration may name.
struct Git {
  /// The folder that it is run in; absolute.
  let folder: String

  /// What a command gave.
  struct Answer {
    let ending: GitEnding
    let output: [UInt8]

    var isSuccess: Bool { ending.isSuccess }

    /// The output without the line's end.
    var line: String {
      String(decoding: output.last == 0x0A ? output.dropLast() : output[...], as: UTF8.self)
    }
  }

  /// Runs a command whose output is short.
  ///
  /// - Throws: `Failure` where git could not be run, was ended by a signal, or says far too much.
  func ask(_ arguments: [String]) async throws -> Answer {
    let (output, ending) = try await run(arguments, input: .none) { execution -> [UInt8]? in
      var output: [UInt8] = []
      for try await chunk in execution.standardOutput {
        chunk.withUnsafeBytes { output += $0 }
        if output.count > Self.shortOutput { return nil }
      }
      return output
    }
    guard let output else { throw GitFailure.garbled(arguments) }
    guard ending.signal == nil else { throw GitFailure.failure(ending, in: folder) }
    return Answer(ending: ending, output: output)
  }

  /// Runs a command while a closure reads what it writes. A signal ends both programs.
  ///
  /// - Throws: `Failure` where git could not be run, and what the closure throws.
  func run<Input: InputProtocol, Result: Sendable>(
    _ arguments: [String], input: Input,
    _ body: (Execution<Input, SequenceOutput, BytesOutput>) async throws -> Result
  ) async throws -> (Result, GitEnding) {
    do {
      let result = try await Subprocess.run(
        configuration(arguments), input: input, output: .sequence,
        error: .bytes(limit: Self.longestComplaint)
      ) { execution in
        try await Interruption.ending(execution.processIdentifier.value) {
          try await body(execution)
        }
      }
      try Interruption.check()
      return (
        result.closureResult,
        GitEnding(
          result.terminationStatus,
          complaint: String(decoding: result.standardError, as: UTF8.self))
      )
    } catch let error as SubprocessError {
      try Interruption.check()
      throw GitFailure.failure(error)
    }
  }

  /// A command of git, ready to be run.
  private func configuration(_ arguments: [String]) -> Configuration {
    Configuration(
      executable: .name("git"), arguments: Arguments(Self.settings + ["-C", folder] + arguments),
      environment: Self.environment)
  }

  private static let longestComplaint = 65_536
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
