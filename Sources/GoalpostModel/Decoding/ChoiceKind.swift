import GoalpostSource
import GoalpostYAML

/// A word out of a short list.
package protocol Choice: RawRepresentable<String>, CaseIterable, Sendable {
  /// With its article, in the user's words: `a level`.
  static var choiceName: String { get }
}

extension ValueKind where Value: Choice {
  /// One of the words of a list.
  package static func choice(_ type: Value.Type) -> ValueKind {
    let words = Value.allCases.map(\.rawValue)
    let list = words.map { "`\($0)`" }.joined(separator: ", ")
    let description = KindDescription(
      "\(Value.choiceName) (\(words.joined(separator: ", ")))", example: words.first ?? "",
      schema: .object(["enum": .strings(words)]))
    return ValueKind(description) { node, decoder in
      guard let text = decoder.scalarText(of: node, description) else { return nil }
      if let value = Value(rawValue: text) { return value }
      if Placeholder.isPlaceholder(text) {
        decoder.reportPlaceholder(text, description, of: node)
        return nil
      }
      let nearest = decoder.nearest(to: text, among: words)
      decoder.report(
        .wrongType,
        Finding(
          "`\(text)` is not \(Value.choiceName)", at: node.landmark,
          label: nearest.map { "did you mean `\($0)`?" } ?? "not one of the choices",
          help: "write one of \(list)"))
      return nil
    }
  }
}
