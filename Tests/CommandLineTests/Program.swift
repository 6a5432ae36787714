import Foundation
import SnapshotSupport

/// The built `goalpost`, run as people run it.
struct Program {
  struct Result {
    /// As a shell sees it: 128 and the number of the signal where one ended the program.
    let status: Int32
    let output: String
    let error: String
  }

  struct NotBuilt: Error {}

  private let url: URL

  var path: String { url.path }

  /// Another program.
  init(at url: URL) { self.url = url }

  /// The executable beside the test bundle.
  init() throws {
    let arguments = CommandLine.arguments.filter { $0.contains(".xctest") }
    let folders = (arguments + [Bundle.main.bundlePath]).map { path in
      var url = URL(filePath: path)
      while url.path.contains(".xctest") { url.deleteLastPathComponent() }
      return url
    }
    let places = folders.map { $0.appending(path: "goalpost") }
    guard let place = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) })
    else { throw NotBuilt() }
    url = place
  }

  /// Runs a script of the shell in which `"$0"` is this program, and `"$@"` its arguments.
  func run(
    script: String, _ arguments: [String] = [], in folder: URL,
    environment: [String: String] = [:]
  ) throws -> Result {
    try Program(at: URL(filePath: "/bin/sh")).run(
      ["-c", script, path] + arguments, in: folder, environment: environment)
  }

  func run(
    _ arguments: [String], in folder: URL, input: Data = Data(),
    environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "TZ": "UTC"]
      .merging(Sanitizer.options) { $1 }.merging(environment) { $1 }
    // Files, not pipes: a pipe that nobody reads stops a program that says much. They lie
    // elsewhere, or git would commit them.
    let streams = FileManager.default.temporaryDirectory
    let output = streams.appending(path: "goalpost-output-\(UUID())")
    let error = streams.appending(path: "goalpost-error-\(UUID())")
    let source = streams.appending(path: "goalpost-input-\(UUID())")
    for file in [output, error] { try Data().write(to: file) }
    try input.write(to: source)
    defer {
      for file in [output, error, source] { try? FileManager.default.removeItem(at: file) }
    }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    process.standardInput = try FileHandle(forReadingFrom: source)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus
        + (process.terminationReason == .uncaughtSignal ? 128 : 0),
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self))
  }
}
