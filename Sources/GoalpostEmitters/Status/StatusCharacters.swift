import GoalpostReport

/// The signs that the terminal view is drawn with.
struct StatusCharacters {
  private let isPlain: Bool

  init(_ characters: StatusStyle.Characters) { isPlain = characters == .ascii }

  var separator: String { isPlain ? " | " : " · " }
  var rule: String { isPlain ? "-" : "─" }
  var ellipsis: String { isPlain ? "..." : "…" }

  /// One sign that tells a state apart; its word stands behind it.
  func shape(of status: Status) -> String {
    guard isPlain else { return status.shape }
    return switch status.tone {
    case .good: "+"
    case .middling: "~"
    case .bad: "!"
    case .neutral: "-"
    }
  }

  func sign(of cell: StatusBar.Cell) -> String {
    switch cell {
    case .reached: isPlain ? "#" : "█"
    case .projected: isPlain ? "=" : "▒"
    case .empty: isPlain ? "." : "░"
    case .checkpointReached: isPlain ? "*" : "●"
    case .checkpointAhead: isPlain ? "o" : "○"
    case .expected: isPlain ? "|" : "│"
    }
  }

  /// `0.8 ↑`, `0.8 ^`
  func confidence(_ text: String) -> String {
    guard isPlain else { return text }
    return String(
      text.map { character in
        switch character {
        case "↑": "^"
        case "↓": "v"
        case "→": "="
        default: character
        }
      })
  }

  /// Our own signs in a terminal's characters. Letters of other scripts stay as they are: there is
  /// nothing to write for them.
  func known(_ text: String) -> String {
    guard isPlain, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.map { character in
      switch character {
      case "→": "->"
      case "−", "–", "—", "‑": "-"
      case "≥": ">="
      case "≤": "<="
      case "“", "”", "„": "\""
      case "‘", "’": "'"
      case "…": "..."
      case "·": "|"
      case "×": "x"
      default: String(character)
      }
    }.joined()
  }
}
