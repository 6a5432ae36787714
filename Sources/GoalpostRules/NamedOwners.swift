/// The people or posts that an owner's text names. In doubt it is one: `Head of Sales and
/// Marketing`, `Vice President, Sales`, `UI/UX designer`.
struct NamedOwners {
  /// Two or more, as written; empty where it is one, or may be.
  let several: [String]

  init(_ text: String) {
    let plain = Self.withoutBrackets(text)
    let words: [Substring] = plain.split { " ,;&".contains($0) }
    let handles = words.filter { $0.first == "@" && $0.count > 1 }.map { String($0) }
    if !handles.isEmpty {
      // `@org/team` is one handle.
      several = handles.count > 1 ? handles : []
      return
    }
    for marks in [";", ",", "/"] {
      let parts = Self.parts(of: plain, at: marks)
      if parts.count > 1, marks == ";" || Self.areAlike(parts) {
        several = parts
        return
      }
    }
    several = Self.fullNames(in: plain)
  }

  private static func withoutBrackets(_ text: String) -> String {
    var result = ""
    var depth = 0
    for character in text {
      if "([".contains(character) { depth += 1 }
      if depth == 0 { result.append(character) }
      if ")]".contains(character) { depth = max(0, depth - 1) }
    }
    return result
  }

  private static func parts(of text: String, at mark: String) -> [String] {
    text.split(separator: mark).map { $0.trimmedOfSpaces }.filter { !$0.isEmpty }
  }

  /// A name before a post (`Maria Lopez, CFO`) and a post before a department (`Vice President,
  /// Sales`) are one owner; two names, or two posts, are two.
  private static func areAlike(_ parts: [String]) -> Bool {
    let kinds = Set(parts.map(Kind.init))
    return kinds.count == 1 && kinds != [.letters]
  }

  /// `Maria Lopez and Sam Park`; empty unless full names stand on both sides.
  private static func fullNames(in text: String) -> [String] {
    for mark in [" and ", " & "] {
      let parts = parts(of: text, at: mark)
      if parts.count > 1, parts.allSatisfy(isFullName) { return parts }
    }
    return []
  }

  private static func isFullName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...3).contains(words.count) && Kind(text) == .name
      && words.allSatisfy { $0.first?.isUppercase ?? false }
  }
}

extension NamedOwners {
  /// What a part of the text looks like.
  fileprivate enum Kind {
    case name, post, department
    /// Letters that stand for anything: `UI`, `PhD`.
    case letters

    init(_ text: String) {
      let words = text.split { !$0.isLetter }.map { $0.lowercased() }
      if words.contains(where: OwnerWords.roles.contains) {
        self = .post
      } else if words.contains(where: OwnerWords.departments.contains) {
        self = .department
      } else if !text.contains(where: \.isLowercase)
        || words.allSatisfy(OwnerWords.titles.contains)
      {
        self = .letters
      } else {
        self = .name
      }
    }
  }
}

extension Substring {
  fileprivate var trimmedOfSpaces: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
