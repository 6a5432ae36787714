import GoalpostSource

/// Findings for people at a terminal: the line, carets under the place, and what to type.
package enum TextRenderer: Renderer {
  package static let name = "text"
  package static let summary = "lines with carets, for people"

  package static func render(_ view: FindingsView) -> String {
    let paint = Paint(view.style.colour)
    var text = ""
    for listed in view.listed {
      text += block(for: listed.diagnostic, in: view, paint) + "\n"
    }
    for note in view.notes {
      text += "\(paint.severity(.note)): \(note.withVisibleControls)\n\n"
    }
    text += view.summary + (view.hiddenNotes > 0 ? "; --notes lists the notes" : "") + "\n"
    return text.heard(by: view.style.audience)
  }

  private static func block(
    for diagnostic: Diagnostic, in view: FindingsView, _ paint: Paint
  ) -> String {
    let finding = diagnostic.finding
    var text = paint.severity(diagnostic.severity, rule: diagnostic.rule)
    text += paint.bold(": " + finding.message.withVisibleControls) + "\n"
    let related = finding.related.sorted { $0.range < $1.range }
    let numbers = ([finding.range] + related.map(\.range)).map { view.start(of: $0).line }
    let gutter = String(numbers.max() ?? 1).count
    text += snippet(
      finding.range, finding.label, .primary(diagnostic.severity), gutter, view, paint)
    for label in related { text += snippet(label.range, label.text, .second, gutter, view, paint) }
    let margin = String(repeating: " ", count: gutter + 1) + paint.frame("=")
    if let help = finding.help {
      text += "\(margin) \(paint.bold("help")): \(help.withVisibleControls)\n"
    }
    if let reason = diagnostic.waiver {
      text += "\(margin) \(paint.bold("waived")): \(reason.withVisibleControls)\n"
    }
    return text
  }

  private enum Role {
    case primary(Severity)
    case second
  }

  private static func snippet(
    _ range: SourceRange, _ label: String, _ role: Role, _ gutter: Int, _ view: FindingsView,
    _ paint: Paint
  ) -> String {
    let lines = view.lines(of: range)
    let place = view.start(of: range)
    let blank = String(repeating: " ", count: gutter)
    let arrow =
      switch role {
      case .primary: "-->"
      case .second: ":::"
      }
    var text = "\(blank)\(paint.frame(arrow)) "
    text += "\(view.displayPath(of: range)):\(place.line):\(place.column)\n"
    text += "\(blank) \(paint.frame("|"))\n"

    let line = ShownLine(
      bytes: view.file(of: range).bytes, line: lines.range(ofLine: place.line - 1), marked: range)
    let number = String(repeating: " ", count: gutter - String(place.line).count) + "\(place.line)"
    text += "\(paint.frame(number)) \(paint.frame("|")) \(line.text)\n"
    let mark =
      switch role {
      case .primary: "^"
      case .second: "-"
      }
    let underline =
      String(repeating: mark, count: line.width) + (label.isEmpty ? "" : " ")
      + label.withVisibleControls
    let painted =
      switch role {
      case .primary(let severity): paint.mark(underline, severity)
      case .second: paint.frame(underline)
      }
    text += "\(blank) \(paint.frame("|")) \(String(repeating: " ", count: line.indent))\(painted)\n"
    return text
  }
}
