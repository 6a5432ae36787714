/// The people or posts that an owner's text names. In doubt it is one: `Head of Sales and
/// Marketing`, `Vice President, Sales`, `UI/UX designer`.
struct NamedOwners {
  /// Two or more, as written; empty where it is one, or may be.
  let several: [String]

  /// - Parameter added: what the project adds to each of the rule's lists.
  init(_ text: String, also added: (String) -> AddedWords = { _ in AddedWords() }) {
    guard Self.mayBeSeveral(text) else {
      several = []
      return
    }
    let words = Lists(added)
    let plain = Self.withoutBrackets(text)
    let parts: [Substring] = plain.split { " ,;&".contains($0) }
    let handles = parts.filter { $0.first == "@" && $0.count > 1 }.map { String($0) }
    if !handles.isEmpty {
      // `@org/team` is one handle.
      several = handles.count > 1 ? handles : []
      return
    }
    for marks in [";", ",", "/"] {
      let parts = Self.parts(of: plain, at: marks)
      if parts.count > 1, marks == ";" || Self.areAlike(parts, words) {
        several = parts
        return
      }
    }
    several = Self.fullNames(in: plain, words)
  }

  /// Most texts hold nothing that stands between two names.
  private static func mayBeSeveral(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.indices.contains { index in
      switch bytes[index] {
      case UInt8(ascii: "@"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "/"),
        UInt8(ascii: "&"), UInt8(ascii: "("), UInt8(ascii: "["):
        true
      case UInt8(ascii: " "): bytes[index...].starts(with: " and ".utf8)
      default: false
      }
    }
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
  private static func areAlike(_ parts: [String], _ words: Lists) -> Bool {
    let kinds = Set(parts.map { Kind($0, words) })
    return kinds.count == 1 && kinds != [.letters]
  }

  /// `Maria Lopez and Sam Park`; empty unless full names stand on both sides.
  private static func fullNames(in text: String, _ words: Lists) -> [String] {
    for mark in [" and ", " & "] {
      let parts = parts(of: text, at: mark)
      if parts.count > 1, parts.allSatisfy({ isFullName($0, words) }) {
        return parts
      }
    }
    return []
  }

  private static func isFullName(_ text: String, _ words: Lists) -> Bool {
    let names = text.split(separator: " ")
    return (2...3).contains(names.count) && Kind(text, words) == .name
      && names.allSatisfy { $0.first?.isUppercase ?? false }
  }
}

extension NamedOwners {
  /// The words of posts, departments and degrees, with those of the project.
  fileprivate struct Lists {
    private let posts: AddedWords
    private let departments: AddedWords
    private let degrees: AddedWords

    init(_ added: (String) -> AddedWords) {
      (posts, departments, degrees) = (added("posts"), added("departments"), added("degrees"))
    }

    func hasPost(_ word: String) -> Bool {
      OwnerWords.roles.contains(word) || posts.contains(word)
    }

    func hasDepartment(_ word: String) -> Bool {
      OwnerWords.departments.contains(word) || departments.contains(word)
    }

    func hasDegree(_ word: String) -> Bool {
      OwnerWords.titles.contains(word) || degrees.contains(word)
    }
  }

  /// What a part of the text looks like.
  fileprivate enum Kind {
    case name, post, department
    /// Letters that stand for anything: `UI`, `PhD`.
    case letters

    init(_ text: String, _ lists: Lists) {
      let words = text.split { !$0.isLetter }.map { $0.lowercased() }
      if words.contains(where: lists.hasPost) {
        self = .post
      } else if words.contains(where: lists.hasDepartment) {
        self = .department
      } else if !text.contains(where: \.isLowercase)
        || words.allSatisfy(lists.hasDegree)
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
