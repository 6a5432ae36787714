import GoalpostEmitters
import GoalpostKit
import GoalpostReport
import GoalpostSource
import Testing

/// Whatever line of a clean project a fault stands on: what comes after it is neither missed nor
/// compared, and no score that needs it is shown as complete.
@Suite struct UnreadPropertyTests {
  /// A fault, and the line before which or in whose place it stands.
  struct Break: Sendable, CustomTestStringConvertible {
    let name: String
    let lines: @Sendable ([String], Int) -> [String]

    var testDescription: String { name }
  }

  static let breaks = [
    Break(name: "one space too few") { lines, index in
      lines.replacing(
        index, with: [lines[index].hasPrefix(" ") ? String(lines[index].dropFirst()) : lines[index]]
      )
    },
    Break(name: "one space too many") { lines, index in
      lines.replacing(index, with: [" " + lines[index]])
    },
    Break(name: "a line that is no YAML") { lines, index in
      lines.replacing(index, with: ["what is this line", lines[index]])
    },
    Break(name: "no colon") { lines, index in
      lines.replacing(index, with: [lines[index].replacingFirst(":", with: "")])
    },
    Break(name: "an open bracket") { lines, index in
      lines.replacing(index, with: ["open: [", lines[index]])
    },
    Break(name: "an open quote") { lines, index in
      lines.replacing(index, with: ["open: \"", lines[index]])
    },
    Break(name: "a tab") { lines, index in lines.replacing(index, with: ["\t" + lines[index]]) },
    Break(name: "a control character at the end of the text") { lines, index in
      Array(lines[..<index]) + ["\u{1}", "x: [", "\u{FFFE}"]
    },
    Break(name: "nesting beyond the limit") { lines, index in
      lines.replacing(index, with: ["deep: " + String(repeating: "[", count: 80), lines[index]])
    },
    Break(name: "a conflict over the line") { lines, index in
      lines.replacing(
        index, with: ["<<<<<<< HEAD", lines[index], "=======", lines[index], ">>>>>>> other"])
    },
    Break(name: "a conflict with another side") { lines, index in
      lines.replacing(
        index, with: ["<<<<<<< HEAD", "=======", lines[index], lines[index], ">>>>>>> other"])
    },
    Break(name: "a conflict over the rest") { lines, index in
      Array(lines[..<index]) + ["<<<<<<< HEAD"] + lines[index...] + [
        "||||||| base", "=======", ">>>>>>> other",
      ]
    },
    Break(name: "a beginning of a conflict") { lines, index in
      lines.replacing(index, with: ["<<<<<<< HEAD", lines[index]])
    },
    Break(name: "a middle of a conflict") { lines, index in
      lines.replacing(index, with: ["=======", lines[index]])
    },
    Break(name: "an end of a conflict") { lines, index in
      lines.replacing(index, with: [">>>>>>> other: a title", lines[index]])
    },
  ]

  @Test func `the project itself is clean`() throws {
    let findings = try Self.compile(CleanProject.files).findings
    #expect(findings.diagnostics.map { "\($0.rule): \($0.finding.message)" } == [])
  }

  @Test(arguments: breaks)
  func `no rule misses what was not read`(_ fault: Break) throws {
    try Self.everywhere(fault) { files, name, line in
      let rules = try Self.compile(files).findings.diagnostics
        .filter { LanguageRule(rawValue: $0.rule) == nil }
        .map { "\($0.rule): \($0.finding.message)" }
      #expect(rules == [], "\(name):\(line)")
    }
  }

  @Test(arguments: breaks)
  func `nothing of it is compared, whichever side is broken`(_ fault: Break) throws {
    try Self.everywhere(fault, step: 3) { files, name, line in
      let whole = CleanProject.files
      // Broken on both sides it is left out by the same means: some lines are enough.
      let both = line.isMultiple(of: 8) ? [(files, files)] : []
      for (base, head) in [(whole, files), (files, whole)] + both {
        let compilation = try Self.compile(head, base: base)
        let changes = try #require(compilation.changes(headName: "HEAD"))
        #expect(changes.isEmpty, "\(name):\(line) \(TextDiffEmitter.emit(changes, colour: .plain))")
        #expect(changes.uncompared.contains { $0.path == name }, "\(name):\(line)")
        let rules = compilation.findings.diagnostics.map(\.rule)
          .filter { LanguageRule(rawValue: $0) == nil }
        #expect(rules == [], "\(name):\(line)")
      }
    }
  }

  @Test(arguments: breaks)
  func `no score that needs it is shown as complete`(_ fault: Break) throws {
    try Self.everywhere(fault, step: 3) { files, name, line in
      let report = try Self.compile(files).report()
      #expect(report.unreadFiles.map(\.path) == [name])
      #expect(report.unreadNotes.count == 1)
      #expect(report.trust.isPartlyRead)
      // A document before the one that is broken was read whole.
      let plans = report.plans.filter { $0.place.path == name }.sorted {
        $0.place.line < $1.place.line
      }
      let document = CleanProject.document(ofLine: line, in: name)
      guard plans.indices.contains(document), plans[document].place.line <= line else { return }
      #expect(plans[document].standing.isPartlyRead, "\(name):\(line)")
      for emitter in EmitterRegistry.emitters where emitter.name != "csv" {
        let text = emitter.emit(report, by: .single)
        #expect(text.contains("cannot be read"), "\(emitter.name)")
      }
    }
  }

  /// Breaks each line of each file in turn, where that leaves something that is not read.
  ///
  /// - Parameter step: every so many lines only, other ones for each fault.
  private static func everywhere(
    _ fault: Break, step: Int = 1,
    _ body: ([String: String], _ name: String, _ line: Int) throws -> Void
  ) throws {
    var count = 0
    for (name, text) in CleanProject.files.sorted(by: { $0.key < $1.key }) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let first = (breaks.firstIndex { $0.name == fault.name } ?? 0) % step
      for index in stride(from: first, to: lines.count, by: step) {
        var files = CleanProject.files
        files[name] = fault.lines(lines, index).joined(separator: "\n")
        guard try !compile(files).unread.isEmpty else { continue }
        count += 1
        try body(files, name, index + 1)
      }
    }
    #expect(count > 3)
  }

  private static func compile(
    _ files: [String: String], base: [String: String]? = nil
  ) throws -> Compilation {
    let options = try #require(CompileOptions(asOf: "2026-10-20"))
    return Goalpost.compile(
      sources(files), base: base.map { BaseRevision(name: "main", sources: sources($0)) },
      options: options)
  }

  private static func sources(_ files: [String: String]) -> [Source] {
    files.sorted { $0.key < $1.key }.map { Source(path: $0.key, text: $0.value) }
  }
}

extension [String] {
  fileprivate func replacing(_ index: Int, with lines: [String]) -> [String] {
    Array(self[..<index]) + lines + self[(index + 1)...]
  }
}

extension String {
  fileprivate func replacingFirst(_ character: Character, with text: String) -> String {
    guard let place = firstIndex(of: character) else { return self }
    return self[..<place] + text + self[index(after: place)...]
  }
}
