import GoalpostSource

/// Where something stands, as SARIF says it: a file relative to the repository's root, and a
/// region with columns in UTF-16 code units from 1, its end exclusive.
struct SARIFPlace {
  private let range: SourceRange
  private let view: FindingsView

  /// What relative addresses start from.
  static let base = "SRCROOT"

  init(_ range: SourceRange, in view: FindingsView) {
    self.range = range
    self.view = view
  }

  var physicalLocation: JSON {
    .object(["artifactLocation": artifactLocation, "region": region])
  }

  var artifactLocation: JSON {
    .object([
      "uri": .string(view.repositoryPath(of: range).relativeURI), "uriBaseId": .string(Self.base),
    ])
  }

  var region: JSON {
    let lines = view.lines(of: range)
    return .object([
      "startLine": .integer(lines.line(holding: range.start) + 1),
      "startColumn": .integer(lines.column(of: range.start, in: .utf16)),
      "endLine": .integer(lines.line(holding: range.end) + 1),
      "endColumn": .integer(lines.column(of: range.end, in: .utf16)),
    ])
  }
}
