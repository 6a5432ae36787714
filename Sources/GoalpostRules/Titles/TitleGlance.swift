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
    let mayBeAnyWord = project.hasNumbers
    var title = title
    return title.withUTF8 { bytes in
      var start: Int?
      for index in 0...bytes.count {
        let byte = index < bytes.count ? bytes[index] : UInt8(ascii: " ")
        if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { return true }
        if isLetter(byte) {
          start = start ?? index
        } else if let first = start {
          let word = bytes[first..<index]
          if mayBeAnyWord || mayBeNumber(word),
            isNumber(String(decoding: word, as: UTF8.self), project)
          {
            return true
          }
          start = nil
        }
      }
      return false
    }
  }

  private static func isNumber(_ word: String, _ project: ProjectWords) -> Bool {
    let lowercased = word.lowercased()
    return lowercased == "one" || project.holds(lowercased, in: .numbers)
      || project.holds(lowercased, in: .multipliers)
  }

  /// Whether a built-in word for a number begins with the same letter and is as long: most words
  /// of titles are told apart by that.
  private static func mayBeNumber(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard 3...9 ~= word.count, let first = word.first else { return false }
    return lengths[Int(first | 0x20) - 0x61] & 1 << UInt16(word.count) != 0
  }

  /// By the first letter, the lengths of the built-in words for numbers, a bit each.
  private static let lengths: [UInt16] = {
    var lengths = [UInt16](repeating: 0, count: 26)
    for word in NumberWords.all.union(MultiplierWords.all).union(["one"]) {
      guard let first = word.utf8.first else { continue }
      lengths[Int(first) - 0x61] |= 1 << UInt16(word.utf8.count)
    }
    return lengths
  }()

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}
