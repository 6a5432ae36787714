import GoalpostSource
import GoalpostYAML

extension ValueKind where Value == [String] {
  /// Words to add to a rule's word list, in lower case as titles are compared.
  static func words(for list: RuleWordList) -> ValueKind {
    let description = KindDescription(
      list.longestEntry > 1 ? "a list of words and pairs of words" : "a list of words",
      example: "[\(list.samples.prefix(2).joined(separator: ", "))]",
      schema: .object(["type": .string("array"), "items": itemSchema(of: list)]))
    let item = KindDescription(
      list.longestEntry > 1 ? "one or two words in lower case" : "one word in lower case",
      example: list.samples.first ?? "", schema: itemSchema(of: list))
    return ValueKind(description) { node, decoder in
      guard case .sequence(let nodes) = node.content else {
        decoder.reportKind(description, of: node)
        return nil
      }
      return nodes.compactMap { decoder.word($0, item, of: list) }
    }
  }

  /// Up to so many words in lower case, with one space between them.
  static func itemSchema(of list: RuleWordList) -> JSON {
    let word = "[^\\sA-Z]+"
    let more = list.longestEntry > 1 ? "( \(word)){0,\(list.longestEntry - 1)}" : ""
    return .object(["type": .string("string"), "pattern": .string("^\(word)\(more)$")])
  }
}

extension RecordDecoder {
  fileprivate mutating func word(
    _ node: Node, _ expected: KindDescription, of list: RuleWordList
  ) -> String? {
    guard let text = scalarText(of: node, expected) else { return nil }
    let words = text.split(separator: " ").map { $0.lowercased() }
    guard 1...list.longestEntry ~= words.count, text.contains(where: \.isLetter) else {
      reportText(text, expected, of: node)
      return nil
    }
    let entry = words.joined(separator: " ")
    guard entry == text else {
      reportText(
        text, expected, of: node, help: "write `\(entry)`: titles are compared in lower case")
      return nil
    }
    return entry
  }
}
