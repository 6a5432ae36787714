/// How something stands: always a word and a shape, never a colour alone.
package struct Status: Hashable, Sendable {
  package enum Tone: String, Sendable { case good, middling, bad, neutral }

  /// `at risk`
  package let word: String
  package let tone: Tone

  package init(_ word: String, _ tone: Tone) {
    self.word = word
    self.tone = tone
  }

  /// One character that tells it apart without colour.
  package var shape: String {
    switch word {
    case "achieved", "done", "target met", "checkpoint reached", "breach closed": "✓"
    case "on track", "on target": "●"
    case "behind", "progressed", "near target": "◐"
    case "at risk", "off target": "▲"
    case "missed", "checkpoint missed", "target lost", "faulty": "✕"
    case "breached", "breach opened": "■"
    case "measured": "◇"
    case "silent": "◍"
    case "planned": "◌"
    case "amended", "state changed": "◆"
    default: "○"
    }
  }
}
