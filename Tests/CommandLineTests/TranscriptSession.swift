import Foundation

/// A transcript while it is played: its folder, and the day that it has come to.
struct TranscriptSession {
  let goalpost: Program
  let folder: URL
  /// Like `2026-10-05`; nil before the first.
  private(set) var day: String?

  /// A transcript wants to change lines that a file does not have exactly once.
  struct NothingToEdit: Error {
    let file: String
    let lines: String
  }

  init(goalpost: Program, folder: URL) {
    self.goalpost = goalpost
    self.folder = folder
  }

  /// Does a step, and gives its text as it is today.
  mutating func play(_ step: Transcript.Step) throws -> String {
    switch step {
    case .remark(let line): return line + "\n"
    case .day(let line):
      day = line.split(separator: " ").dropFirst().first.map { String($0.prefix(10)) }
      return line + "\n"
    case .file(let name, let text):
      try write(text, to: name)
      return "--- \(name)\n\(text)"
    case .edit(let name, let old, let new):
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let parts = text.components(separatedBy: old)
      guard parts.count == 2 else { throw NothingToEdit(file: name, lines: old) }
      try write(parts.joined(separator: new), to: name)
      return "~~~ \(name)\n\(old)\(Transcript.becomes)\(new)"
    case .command(let line, _): return "$ \(line)\n" + (try run(line))
    }
  }

  private func write(_ text: String, to name: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// `goalpost …`, `goalpost … < FILE`, `git …` or `cat FILE`; nothing else is a command here.
  private func run(_ line: String) throws -> String {
    var words = Self.words(of: line)
    if words.first == "cat" {
      let bytes = try Data(contentsOf: folder.appending(path: words.last ?? ""))
      return String(decoding: bytes, as: UTF8.self)
    }
    var input = Data()
    if let sign = words.firstIndex(of: "<") {
      input = try Data(contentsOf: folder.appending(path: words[sign + 1]))
      words.removeSubrange(sign...)
    }
    let result =
      words.first == "git"
      ? try TestRepository.run(Array(words.dropFirst()), in: folder, on: day ?? "2026-10-05")
      : try goalpost.run(
        Array(words.dropFirst()), in: folder, input: input, environment: environment)
    let real = folder.resolvingSymlinksInPath().path
    let said = result.error.replacingOccurrences(of: real, with: "FOLDER")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map { $0.isEmpty ? "!\n" : "! \($0)\n" }.joined()
    return result.output + said + (result.status == 0 ? "" : "[exit \(result.status)]\n")
  }

  private var environment: [String: String] {
    let midnight = day.flatMap { try? Date("\($0)T00:00:00Z", strategy: .iso8601) }
    let epoch = midnight.map { String(Int($0.timeIntervalSince1970)) }
    return TestRepository.environment().merging(
      epoch.map { ["SOURCE_DATE_EPOCH": $0] } ?? [:]
    ) { $1 }
  }

  /// The words of a line; what stands between double quotes is one.
  private static func words(of line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in
        index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
      }
  }
}
