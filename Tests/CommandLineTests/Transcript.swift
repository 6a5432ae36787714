import Foundation

/// A session at a terminal, as a text file: files that are there, commands, and what they print.
///
/// ```
/// # What the session shows.
/// --- team.goals.yaml
/// goalpost: 1
/// $ goalpost check
/// error[…]
/// [exit 1]
/// ```
/// Standard error follows standard output, each of its lines after `! `.
struct Transcript {
  enum Step {
    case remark(String)
    case file(name: String, text: String)
    case command(line: String, output: String)
  }

  let steps: [Step]

  init(_ text: String) {
    var steps: [Step] = []
    var body: [Substring] = []
    var head: Substring?
    func close() {
      guard let head else { return }
      let text = body.map { $0 + "\n" }.joined()
      if head.hasPrefix("--- ") {
        steps.append(.file(name: String(head.dropFirst(4)), text: text))
      } else {
        steps.append(.command(line: String(head.dropFirst(2)), output: text))
      }
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("--- ") || line.hasPrefix("$ ") {
        close()
        (head, body) = (line, [])
      } else if head == nil {
        steps.append(.remark(String(line)))
      } else {
        body.append(line)
      }
    }
    close()
    self.steps = steps
  }

  /// The transcript with what the commands print now.
  func played(by goalpost: Program) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "goalpost-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var text = ""
    for step in steps {
      switch step {
      case .remark(let line): text += line + "\n"
      case .file(let name, let content):
        text += "--- \(name)\n\(content)"
        let url = folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(content.utf8).write(to: url)
      case .command(let line, _):
        text += "$ \(line)\n" + (try run(line, in: folder, by: goalpost))
      }
    }
    return text
  }

  /// `goalpost …`, `goalpost … < FILE` or `cat FILE`; nothing else is a command here.
  private func run(_ line: String, in folder: URL, by goalpost: Program) throws -> String {
    var words = line.split(separator: " ").map(String.init)
    if words.first == "cat" {
      let bytes = try Data(contentsOf: folder.appending(path: words.last ?? ""))
      return String(decoding: bytes, as: UTF8.self)
    }
    var input = Data()
    if let sign = words.firstIndex(of: "<") {
      input = try Data(contentsOf: folder.appending(path: words[sign + 1]))
      words.removeSubrange(sign...)
    }
    let result = try goalpost.run(Array(words.dropFirst()), in: folder, input: input)
    let real = folder.resolvingSymlinksInPath().path
    let said = result.error.replacingOccurrences(of: real, with: "FOLDER")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map { $0.isEmpty ? "!\n" : "! \($0)\n" }.joined()
    return result.output + said + (result.status == 0 ? "" : "[exit \(result.status)]\n")
  }
}
