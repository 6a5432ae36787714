import GoalpostSource

/// Findings in the form of Checkstyle's reports, which most CI servers and editors read.
package enum CheckstyleRenderer: Renderer {
  package static let name = "checkstyle"
  package static let summary = "Checkstyle's XML, which most CI servers read"

  package static func render(_ view: FindingsView) -> String {
    var document: XML = "\(XML.declaration)<checkstyle version=\"4.3\">\n"
    for group in view.listed.groupedByFile {
      document += "  <file name=\"\(group.path)\">\n\(group.findings.map(error))  </file>\n"
    }
    document += "</checkstyle>\n"
    return document.text
  }

  private static func error(_ listed: ListedFinding) -> XML {
    let place: XML = "line=\"\(listed.start.line)\" column=\"\(listed.start.column)\""
    let message = listed.sentenceWithWaiver
    return """
          <error \(place) severity=\"\(severity(of: listed))\" message=\"\(message)\" \
      source=\"goalpost.\(listed.diagnostic.rule)\"/>

      """
  }

  /// One that is waived is only told.
  private static func severity(of listed: ListedFinding) -> XML {
    if listed.diagnostic.isWaived { return "info" }
    return switch listed.diagnostic.severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "info"
    }
  }
}
