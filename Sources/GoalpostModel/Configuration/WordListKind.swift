import GoalpostSource
import GoalpostYAML

extension ValueKind where Value == [AddedWord] {
  /// Words to add to a word list, as titles are compared with them.
  static func words(for list: WordList) -> ValueKind {
    if list.form == .numbered { return numbers(for: list) }
    let item = list.itemDescription
    let description = KindDescription(
      list.longestEntry > 1 ? "a list of words and pairs of words" : "a list of words",
      example: "[\(list.samples.prefix(2).joined(separator: ", "))]", schema: list.schema)
    return ValueKind(description) { node, decoder in
      guard case .sequence(let nodes) = node.content else {
        decoder.reportKind(description, of: node)
        return nil
      }
      return nodes.compactMap { node in
        decoder.scalarText(of: node, item).flatMap { text in
          decoder.entry(text, item, of: list, at: node.landmark).map { AddedWord($0) }
        }
      }
    }
  }

  /// Words with the numbers that they stand for.
  private static func numbers(for list: WordList) -> ValueKind {
    let item = list.itemDescription
    let description = KindDescription(
      "a mapping of words to numbers", example: "{\(list.samples.joined(separator: ", "))}",
      schema: list.schema)
    let number = KindDescription("a number above 0", example: "13", schema: .scalarTypes)
    return ValueKind(description) { node, decoder in
      guard case .mapping(let entries) = node.content else {
        decoder.reportKind(description, of: node)
        return nil
      }
      return entries.compactMap { entry in
        guard
          let word = decoder.entry(entry.key.value, item, of: list, at: entry.key.range),
          let text = decoder.scalarText(of: entry.value, number)
        else { return nil }
        guard let value = Rational(decimal: text), value > 0 else {
          decoder.reportText(text, number, of: entry.value)
          return nil
        }
        return AddedWord(word, value: value)
      }
    }
  }
}

extension WordList {
  /// How many words an entry has at most.
  fileprivate var longestEntry: Int {
    switch form {
    case .words(let limit): limit
    case .asWritten, .numbered: 1
    }
  }

  /// Its JSON Schema: up to so many words, with one space between them.
  var schema: JSON {
    let word = form == .asWritten ? "\\S+" : "[^\\sA-Z]+"
    let more = longestEntry > 1 ? "( \(word)){0,\(longestEntry - 1)}" : ""
    let pattern = JSON.string("^\(word)\(more)$")
    guard form == .numbered else {
      let item = JSON.object(["type": .string("string"), "pattern": pattern])
      return .object(["type": .string("array"), "items": item])
    }
    return .object([
      "type": .string("object"), "propertyNames": .object(["pattern": pattern]),
      "additionalProperties": .object([
        "type": .string("number"), "exclusiveMinimum": .integer(0),
      ]),
    ])
  }

  fileprivate var itemDescription: KindDescription {
    let name =
      switch form {
      case .asWritten: "one word"
      case .numbered: "one word in lower case"
      case .words(let limit):
        limit > 1 ? "one or two words in lower case" : "one word in lower case"
      }
    let example = samples.first?.split(separator: ":").first.map(String.init)
    return KindDescription(name, example: example ?? "", schema: schema)
  }
}

extension RecordDecoder {
  /// A word or pair of words as titles are compared with it; reports what is none.
  fileprivate mutating func entry(
    _ text: String, _ expected: KindDescription, of list: WordList, at place: SourceRange
  ) -> String? {
    let written = text.split(separator: " ").map(String.init)
    let words = list.form == .asWritten ? written : written.map { $0.lowercased() }
    let isWord = list.form == .asWritten || text.contains(where: \.isLetter)
    guard 1...list.longestEntry ~= words.count, isWord else {
      reportText(text, expected, at: place)
      return nil
    }
    let entry = words.joined(separator: " ")
    guard entry == text else {
      reportText(
        text, expected, at: place, help: "write `\(entry)`: titles are compared in lower case")
      return nil
    }
    return entry
  }
}
