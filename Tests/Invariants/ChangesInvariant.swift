import GoalpostEmitters
import GoalpostKit
import GoalpostReport

/// Telling what changed: whatever a text says, a second reader of the JSON finds it where it was
/// put, a terminal shows no more lines, and neither it nor a runner obeys.
package enum ChangesInvariant: Invariant {
  package static let name = "changes"
  package static let summary = "any text in every place of what changed, in JSON and the terminal"

  package static func check(_ input: [UInt8]) -> [String] {
    guard let changes = HostileProject.changes else { return ["the base is not read"] }
    let text = String(decoding: input, as: UTF8.self)
    let hostile = changes.poisoned(with: text)
    let twin = changes.poisoned(with: HarmlessTwin.twin(of: text))
    return json(hostile, text, twin) + terminal(hostile, twin)
  }

  private static func json(
    _ changes: ChangeReport, _ text: String, _ twin: ChangeReport
  ) -> [String] {
    guard let document = SecondJSON(JSONDiffEmitter.emit(changes, colour: .plain)) else {
      return ["JSON: unreadable"]
    }
    var broken: [String] = []
    let base = document.strings["base"] ?? ""
    if !base.unicodeScalars.elementsEqual(text.unicodeScalars) {
      broken.append("JSON: another base than `\(text)`")
    }
    let expected = SecondJSON(JSONDiffEmitter.emit(twin, colour: .plain))?.shape
    if document.shape != expected { broken.append("JSON: another shape") }
    return broken
  }

  private static func terminal(_ changes: ChangeReport, _ twin: ChangeReport) -> [String] {
    let page = TextDiffEmitter.emit(changes, colour: .plain)
    let lines = page.unicodeScalars.split(separator: "\n")
    var broken = lines.compactMap { HiddenScalar.first(in: String($0)) }.map { "text: \($0)" }
    let plain = TextDiffEmitter.emit(twin, colour: .plain)
    if lines.count != plain.unicodeScalars.split(separator: "\n").count {
      broken.append("text: \(lines.count) lines")
    }
    let commands = RunnerCommands.all(in: page.heard(by: .runner))
    if !commands.isEmpty { broken.append("a runner obeys \(commands)") }
    return broken
  }
}
