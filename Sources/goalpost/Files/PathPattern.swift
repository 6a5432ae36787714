/// A pattern for paths with the meaning it has in a `.gitignore`: `*` and `?` stay within a name,
/// `**` crosses folders, a slash in front or in the middle ties it to its folder, one at the end
/// matches folders only, `!` takes back what an earlier pattern matched.
struct PathPattern {
  let isNegated: Bool
  private let isForFolders: Bool
  private let segments: [[Character]]

  /// Nil for an empty line or a comment.
  init?(_ line: some StringProtocol) {
    var text = Substring(line)
    while text.last == " ", !text.hasSuffix("\\ ") { text.removeLast() }
    guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
    isNegated = text.hasPrefix("!")
    if isNegated { text.removeFirst() }
    isForFolders = text.hasSuffix("/")
    if isForFolders { text.removeLast() }
    let isAnchored = text.contains("/")
    if text.hasPrefix("/") { text.removeFirst() }
    guard !text.isEmpty else { return nil }
    let parts = text.split(separator: "/").map(Array.init)
    segments = isAnchored ? parts : [Array("**")] + parts
  }

  /// Whether a path relative to the pattern's folder matches as a whole.
  func matches(_ path: [String], isFolder: Bool) -> Bool {
    if isForFolders, !isFolder { return false }
    return Self.match(segments[...], path.map { Array($0) }[...])
  }

  /// Whether a path or one of the folders above it matches.
  func covers(_ path: [String], isFolder: Bool = false) -> Bool {
    path.indices.contains { index in
      let isLast = index == path.count - 1
      return matches(Array(path[...index]), isFolder: isLast ? isFolder : true)
    }
  }

  private static func match(
    _ segments: ArraySlice<[Character]>, _ names: ArraySlice<[Character]>
  ) -> Bool {
    guard let segment = segments.first else { return names.isEmpty }
    let rest = segments.dropFirst()
    guard segment == ["*", "*"] else {
      guard let name = names.first, matchName(segment[...], name[...]) else { return false }
      return match(rest, names.dropFirst())
    }
    if rest.isEmpty { return !names.isEmpty }
    return (0...names.count).contains { match(rest, names.dropFirst($0)) }
  }

  /// Wildcards within a name; the last `*` is the only one that has to be tried again.
  private static func matchName(
    _ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>
  ) -> Bool {
    var (pattern, name) = (pattern, name)
    var retry: (pattern: ArraySlice<Character>, name: ArraySlice<Character>)?
    while true {
      if pattern.first == "*" {
        pattern.removeFirst()
        retry = (pattern, name)
      } else if let (rest, isMatch) = step(pattern, name.first), isMatch {
        pattern = rest
        name.removeFirst()
      } else if pattern.isEmpty, name.isEmpty {
        return true
      } else if let last = retry, !last.name.isEmpty {
        retry = (last.pattern, last.name.dropFirst())
        (pattern, name) = (last.pattern, last.name.dropFirst())
      } else {
        return false
      }
    }
  }

  /// One character of a name against the front of a pattern, and what is left of the pattern.
  private static func step(
    _ pattern: ArraySlice<Character>, _ character: Character?
  ) -> (rest: ArraySlice<Character>, isMatch: Bool)? {
    guard let first = pattern.first, let character else { return nil }
    let rest = pattern.dropFirst()
    switch first {
    case "?": return (rest, true)
    case "\\": return rest.first.map { (rest.dropFirst(), $0 == character) }
    case "[":
      guard let end = rest.dropFirst().firstIndex(of: "]") else { return (rest, character == "[") }
      return (rest[(end + 1)...], isIn(rest[..<end], character))
    default: return (rest, first == character)
    }
  }

  private static func isIn(_ set: ArraySlice<Character>, _ character: Character) -> Bool {
    let isNegated = set.first == "!" || set.first == "^"
    var members = isNegated ? set.dropFirst() : set
    var isFound = false
    while let low = members.popFirst() {
      if members.first == "-", let high = members.dropFirst().first {
        members = members.dropFirst(2)
        isFound = isFound || (low <= high && (low...high).contains(character))
      } else {
        isFound = isFound || low == character
      }
    }
    return isFound != isNegated
  }
}
