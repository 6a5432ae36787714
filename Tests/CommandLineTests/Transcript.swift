import Foundation

/// A session at a terminal, as a text file: files that are there, commands, and what they print.
///
/// ```
/// # What the session shows.
/// === 2026-10-05 The day from here on, for git and goalpost; it may have a remark.
/// --- team.goals.yaml
/// goalpost: 1
/// ~~~ team.goals.yaml
/// goalpost: 1
/// >>>
/// goalpost: 2
/// $ goalpost check
/// error[…]
/// [exit 1]
/// ```
/// Below `---` stands a whole file; below `~~~` lines of it, and what is written in their place.
/// Standard error follows standard output, each of its lines after `! `.
struct Transcript {
  enum Step {
    case remark(String)
    case day(line: String)
    case file(name: String, text: String)
    case edit(name: String, old: String, new: String)
    case command(line: String, output: String)
  }

  let steps: [Step]

  private static let heads = ["=== ", "--- ", "~~~ ", "$ "]
  static let becomes = ">>>\n"

  init(_ text: String) {
    var steps: [Step] = []
    var body: [Substring] = []
    var head: Substring?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if Self.heads.contains(where: line.hasPrefix) {
        if let head { steps.append(Self.step(head, body)) }
        (head, body) = (line, [])
      } else if head == nil {
        steps.append(.remark(String(line)))
      } else {
        body.append(line)
      }
    }
    if let head { steps.append(Self.step(head, body)) }
    self.steps = steps
  }

  private static func step(_ head: Substring, _ body: [Substring]) -> Step {
    let text = body.map { $0 + "\n" }.joined()
    let name = String(head.dropFirst(4))
    if head.hasPrefix("=== ") { return .day(line: ([head] + body).joined(separator: "\n")) }
    if head.hasPrefix("--- ") { return .file(name: name, text: text) }
    guard head.hasPrefix("~~~ ") else {
      return .command(line: String(head.dropFirst(2)), output: text)
    }
    let parts = text.components(separatedBy: becomes)
    return .edit(
      name: name, old: parts[0], new: parts.dropFirst().joined(separator: becomes))
  }

  /// The transcript with what the commands print now.
  func played(by goalpost: Program) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "goalpost-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var session = TranscriptSession(goalpost: goalpost, folder: folder)
    var text = ""
    for step in steps {
      if case .day = step, !text.hasSuffix("\n\n") { text += "\n" }
      text += try session.play(step)
    }
    return text
  }
}
