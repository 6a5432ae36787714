import GoalpostSource

/// One finding a line, as editors and `grep` like it.
package enum ConciseRenderer: Renderer {
  package static let name = "concise"
  package static let summary = "one line a finding, for editors"

  package static func render(_ view: FindingsView) -> String {
    var text = ""
    for diagnostic in view.listed {
      let place = view.start(of: diagnostic.finding.range)
      text += "\(view.displayPath(of: diagnostic.finding.range)):\(place.line):\(place.column): "
      text += "\(diagnostic.severity)[\(diagnostic.rule)]: "
      text += diagnostic.finding.message.withVisibleControls
      if diagnostic.isWaived { text += " (waived)" }
      text += "\n"
    }
    return text
  }
}

extension FindingsView {
  /// What the style wants to see in lists.
  var listed: [Diagnostic] {
    diagnostics.filter { diagnostic in
      if diagnostic.isWaived { return style.waived == .shown }
      return diagnostic.severity > .note || style.detail == .everything
    }
  }
}
