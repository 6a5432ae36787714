import GoalpostSource

/// A finding as a `result` of SARIF.
struct SARIFResult {
  private let listed: ListedFinding
  private let rule: Int?
  private let view: FindingsView

  /// - Parameter rule: its place among the rules of the run.
  init(_ listed: ListedFinding, rule: Int?, in view: FindingsView) {
    self.listed = listed
    self.rule = rule
    self.view = view
  }

  var json: JSON {
    let fixes = listed.finding.fixes.filter { !$0.edits.isEmpty }
    let related = listed.finding.related.sorted { $0.range < $1.range }
    return .object([
      "ruleId": .string(listed.diagnostic.rule),
      "ruleIndex": rule.map { .integer($0) },
      "level": .string(listed.diagnostic.severity.rawValue),
      "message": Self.message(listed.sentence),
      "locations": .array([location]),
      "relatedLocations": related.isEmpty ? nil : .array(related.enumerated().map(relatedLocation)),
      // The only one that GitHub looks at, and one that says what it is.
      "partialFingerprints": .object([
        "primaryLocationLineHash": .string("\(listed.fingerprint):1"),
        "goalpostFinding/v1": .string(listed.fingerprint),
      ]),
      "suppressions": suppressions,
      "fixes": fixes.isEmpty ? nil : .array(fixes.map(fix)),
    ])
  }

  private var location: JSON {
    let subject = listed.diagnostic.subject
    let goal = JSON.object(["fullyQualifiedName": .string(subject)])
    return .object([
      "physicalLocation": SARIFPlace(listed.finding.range, in: view).physicalLocation,
      "logicalLocations": subject.isEmpty ? nil : .array([goal]),
    ])
  }

  private func relatedLocation(_ index: Int, _ label: Label) -> JSON {
    .object([
      "id": .integer(index + 1),
      "physicalLocation": SARIFPlace(label.range, in: view).physicalLocation,
      "message": Self.message(label.text.withVisibleControls),
    ])
  }

  /// Where waived findings are shown, every result has the list: an empty one says that it counts.
  private var suppressions: JSON? {
    guard view.style.waived == .shown else { return nil }
    guard let reason = listed.diagnostic.waiver else { return .array([]) }
    return .array([
      .object(["kind": .string("inSource"), "justification": .string(reason.withVisibleControls)])
    ])
  }

  private func fix(_ fix: Fix) -> JSON {
    // A change belongs to one file; they come in the order in which the edits name them.
    var files: [SourceFile.ID] = []
    for edit in fix.edits where !files.contains(edit.range.file) { files.append(edit.range.file) }
    let changes = files.compactMap { file in change(fix.edits.filter { $0.range.file == file }) }
    return .object([
      "description": Self.message(fix.title.withVisibleControls),
      "artifactChanges": .array(changes),
    ])
  }

  private func change(_ edits: [Fix.Edit]) -> JSON? {
    guard let first = edits.first else { return nil }
    let replacements = edits.map { edit in
      JSON.object([
        "deletedRegion": SARIFPlace(edit.range, in: view).region,
        "insertedContent": .object(["text": .string(edit.text)]),
      ])
    }
    return .object([
      "artifactLocation": SARIFPlace(first.range, in: view).artifactLocation,
      "replacements": .array(replacements),
    ])
  }

  private static func message(_ text: String) -> JSON {
    .object(["text": .string(text.asSARIFMessage)])
  }
}

extension String {
  /// SARIF reads `[text](target)` as a link and `{0}` as a placeholder. Both are escaped where they
  /// occur and only there: readers that know neither show every other text as it was written.
  var asSARIFMessage: String {
    let holdsLink = contains("](")
    let scalars = Array(unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "[", "]", "\\": result += holdsLink ? "\\\(scalar)" : "\(scalar)"
      case "{" where scalars[(index + 1)...].beginsPlaceholder: result += "{{"
      case "}" where scalars[..<index].endsPlaceholder: result += "}}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var beginsPlaceholder: Bool {
    first?.isASCIIDigit == true && first { !$0.isASCIIDigit } == "}"
  }

  fileprivate var endsPlaceholder: Bool {
    last?.isASCIIDigit == true && last { !$0.isASCIIDigit } == "{"
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { "0"..."9" ~= self }
}
