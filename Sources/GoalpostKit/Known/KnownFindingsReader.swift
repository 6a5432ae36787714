import GoalpostSource

extension KnownFindings {
  /// Reads a file of known findings. Its faults are told like those of goal files; with any of them
  /// the command line refuses to go on, since nobody would know what is known.
  public static func read(_ source: Source) -> (KnownFindings, faults: Findings) {
    let file = SourceFile(id: .init(0), path: source.path, bytes: source.bytes)
    var reader = KnownFindingsReader(file)
    reader.read()
    let diagnostics = reader.faults.map {
      Diagnostic(
        rule: LanguageRule.wrongType.rawValue, severity: .error, finding: $0, subject: "")
    }
    return (
      KnownFindings(entries: reader.entries),
      Findings(diagnostics: diagnostics.sorted(), files: [file], planFiles: [], withheld: [])
    )
  }
}

/// Reads known findings line by line.
private struct KnownFindingsReader {
  private let file: SourceFile
  private(set) var entries: [KnownFindings.Entry] = []
  private(set) var faults: [Finding] = []
  private var places: [KnownFindings.Key: SourceRange] = [:]
  private var hasVersion = false

  /// More of them tell nothing new about a file that is something else.
  private static let mostFaults = 10

  init(_ file: SourceFile) { self.file = file }

  mutating func read() {
    let lines = LineIndex(file.bytes)
    for line in lines.starts.indices where faults.count < Self.mostFaults {
      let text = lines.text(ofLine: line)
      guard !text.hasPrefix("#"), text.contains(where: { !$0.isWhitespace }) else { continue }
      let bytes = lines.range(ofLine: line)
      let place = SourceRange(file: file.id, start: bytes.lowerBound, end: bytes.upperBound)
      if hasVersion { readEntry(text, at: place) } else { readVersion(text, at: place) }
    }
  }

  private mutating func readVersion(_ text: String, at place: SourceRange) {
    hasVersion = true
    guard text != KnownFindings.versionLine else { return }
    faults.append(
      Finding(
        "the known findings do not begin with `\(KnownFindings.versionLine)`", at: place,
        label: "the version belongs here",
        help: "write them anew with `--write-known`, by the version of Goalpost that reads them"))
  }

  private mutating func readEntry(_ text: String, at place: SourceRange) {
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count == 3, let count = Int(words[0]), count > 0 else {
      faults.append(
        Finding(
          "`\(text)` is not a known finding", at: place,
          label: "expected a count, a rule and a goal",
          help: "write it like `2 missing-baseline bakery@2026-Q4/loaves`, or write all of them "
            + "anew with `--write-known`"))
      return
    }
    let key = KnownFindings.Key(subject: String(words[2]), rule: String(words[1]))
    if let first = places[key] {
      faults.append(
        Finding(
          "`\(key.rule)` of `\(key.subject)` is counted twice", at: place, label: "again",
          help: "keep the line that is right, or write all of them anew with `--write-known`",
          related: [Label("first counted here", at: first)]))
      return
    }
    places[key] = place
    entries.append(.init(key: key, count: count))
  }
}
