import GoalpostSource

/// One finding a line, as editors and `grep` like it.
package enum ConciseRenderer: Renderer {
  package static let name = "concise"
  package static let summary = "one line a finding, for editors"

  package static func render(_ view: FindingsView) -> String {
    var text = ""
    for listed in view.listed {
      let path = view.displayPath(of: listed.finding.range)
      text += "\(path):\(listed.start.line):\(listed.start.column): \(listed.verdict): "
      text += listed.finding.message.withVisibleControls
      if listed.diagnostic.isWaived { text += " (waived)" }
      text += "\n"
    }
    return text.heard(by: view.style.audience)
  }
}
