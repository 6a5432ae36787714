import GoalpostModel

/// A quick look at a title before it is cut into words: most titles are told apart by it.
enum TitleGlance {
  /// Whether a title can open with one of some verbs: its first word is one, or something that can
  /// stand before it.
  static func canOpen(
    _ title: String, with verbs: Set<String>, _ project: ProjectWords = ProjectWords()
  ) -> Bool {
    let bytes = title.utf8
    guard let end = bytes.firstIndex(where: { !isLetter($0) }) else {
      return verbs.contains(title.lowercased())
    }
    guard end > bytes.startIndex, bytes[end] == UInt8(ascii: " ") else { return true }
    let first = title[..<end].lowercased()
    if verbs.contains(first) || project.holds(first, in: .openers) { return true }
    let rest = title[end...].utf8.dropFirst()
    return rest.first == UInt8(ascii: "&") || rest.first == UInt8(ascii: " ")
      || rest.starts(with: "and ".utf8)
  }

  /// The same, where a project may have added to the verbs.
  static func canOpen(
    _ title: String, with verbs: Set<String>, or added: AddedWords..., knowing project: ProjectWords
  ) -> Bool {
    canOpen(title, with: verbs, project)
      || added.contains { !$0.isEmpty && canOpen(title, with: $0.openings, project) }
  }

  /// Whether a title can hold an amount: it has a digit, or a word for a number.
  static func canHoldAmount(
    _ title: String, _ project: ProjectWords = ProjectWords()
  ) -> Bool {
    var start: String.Index?
    for index in title.utf8.indices {
      let byte = title.utf8[index]
      if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { return true }
      if isLetter(byte) {
        start = start ?? index
      } else if let first = start {
        if isNumber(title[first..<index], project) { return true }
        start = nil
      }
    }
    return start.map { isNumber(title[$0...], project) } ?? false
  }

  private static func isNumber(_ word: Substring, _ project: ProjectWords) -> Bool {
    guard 3...9 ~= word.utf8.count || project.hasNumbers else { return false }
    let lowercased = word.lowercased()
    return lowercased == "one" || project.holds(lowercased, in: .numbers)
      || project.holds(lowercased, in: .multipliers)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}
