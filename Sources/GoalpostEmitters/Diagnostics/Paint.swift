import GoalpostReport
import GoalpostSource

/// Colours for a terminal, or none.
struct Paint {
  private let colour: RenderStyle.Colour

  init(_ colour: RenderStyle.Colour) { self.colour = colour }

  /// `error[rule]`.
  func severity(_ severity: Severity, rule: String? = nil) -> String {
    wrap(severity.rawValue + (rule.map { "[\($0)]" } ?? ""), "1;\(code(of: severity))")
  }

  func mark(_ text: String, _ severity: Severity) -> String {
    wrap(text, "1;\(code(of: severity))")
  }

  func frame(_ text: String) -> String { wrap(text, "1;34") }

  func bold(_ text: String) -> String { wrap(text, "1") }

  func dim(_ text: String) -> String { wrap(text, "2") }

  func tone(_ text: String, _ tone: Status.Tone) -> String {
    switch tone {
    case .good: wrap(text, "32")
    case .middling: wrap(text, "33")
    case .bad: wrap(text, "1;31")
    case .neutral: wrap(text, "36")
    }
  }

  private func code(of severity: Severity) -> Int {
    switch severity {
    case .error: 31
    case .warning: 33
    case .note: 36
    }
  }

  private func wrap(_ text: String, _ codes: String) -> String {
    colour == .ansi && !text.isEmpty ? "\u{1B}[\(codes)m\(text)\u{1B}[0m" : text
  }
}
