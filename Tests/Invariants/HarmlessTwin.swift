import GoalpostSource

/// A text without any meaning that has the form of another one: as many lines and words, and a link
/// where that is one. Around both, every document looks the same.
package enum HarmlessTwin {
  package static func twin(of text: String) -> String {
    let scheme = scheme(of: text)
    var twin = scheme
    for character in text.dropFirst(scheme.count) {
      twin.append(character.isWhitespace || character.isNewline ? character : "x")
    }
    return twin
  }

  /// What a link begins with; nothing where it is none, or none that may be followed.
  private static func scheme(of text: String) -> String {
    let isOneWord = text.unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && !$0.isHiddenControl
    }
    guard isOneWord else { return "" }
    let known = ["https://", "http://", "mailto:"]
    return known.first { text.lowercased().hasPrefix($0) && text.utf8.count > $0.utf8.count } ?? ""
  }
}
