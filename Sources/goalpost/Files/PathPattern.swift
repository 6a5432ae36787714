import GoalpostKit

/// A pattern for paths with the meaning it has in a `.gitignore`: `*` and `?` stay within a name,
/// `**` crosses folders, a slash in front or in the middle ties it to its folder, one at the end
/// matches folders only, `!` takes back what an earlier pattern matched.
struct PathPattern {
  let isNegated: Bool
  private let isForFolders: Bool
  private let segments: [Segment]
  /// What the last name of a path begins with, where that is one certain character: most patterns
  /// are done with most paths after a look at it.
  private let lastBegins: Character?

  private enum Segment {
    /// `**`: names in any number.
    case names
    /// One name, with wildcards or without.
    case name([Character])
  }

  /// Nil for an empty line or a comment, and for what is longer than any path.
  init?(_ line: some StringProtocol) {
    guard line.utf8.count <= FileLimits.patternLength else { return nil }
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
    var segments: [Segment] = isAnchored ? [] : [.names]
    for part in text.split(separator: "/") {
      if part != "**" {
        segments.append(.name(Array(part)))
      } else if case .names? = segments.last {
        continue
      } else {
        segments.append(.names)
      }
    }
    // Behind a folder, `**` is everything in it and not the folder itself.
    if case .names? = segments.last { segments.append(.name(["*"])) }
    self.segments = segments
    if case .name(let last)? = segments.last, let first = last.first, !"*?[\\".contains(first) {
      lastBegins = first
    } else {
      lastBegins = nil
    }
  }

  /// Whether a path relative to the pattern's folder matches as a whole.
  func matches(_ path: PathNames, isFolder: Bool) -> Bool {
    if isForFolders, !isFolder { return false }
    if let lastBegins, path.names.last?.first != lastBegins { return false }
    return matches(path.names)
  }

  /// Whether a path or one of the folders above it matches.
  func covers(_ path: PathNames, isFolder: Bool = false) -> Bool {
    path.names.indices.contains { index in
      let isLast = index == path.names.count - 1
      return matches(path.upTo(index), isFolder: isLast ? isFolder : true)
    }
  }

  /// The last `**` is the only one that has to be tried again, so no heap of them takes longer than
  /// segments times names.
  private func matches(_ path: ArraySlice<[Character]>) -> Bool {
    var (segments, names) = (segments[...], path)
    var retry: (segments: ArraySlice<Segment>, names: ArraySlice<[Character]>)?
    while true {
      if case .names? = segments.first {
        segments.removeFirst()
        retry = (segments, names)
      } else if case .name(let pattern)? = segments.first, let name = names.first,
        Self.matchName(pattern[...], name[...])
      {
        segments.removeFirst()
        names.removeFirst()
      } else if segments.isEmpty, names.isEmpty {
        return true
      } else if let last = retry, !last.names.isEmpty {
        retry = (last.segments, last.names.dropFirst())
        (segments, names) = (last.segments, last.names.dropFirst())
      } else {
        return false
      }
    }
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

/// The names of a path, from a folder on, ready to be matched with patterns.
struct PathNames {
  let names: ArraySlice<[Character]>

  init(_ path: some StringProtocol) {
    names = path.split(separator: "/").map { Array($0) }[...]
  }

  private init(_ names: ArraySlice<[Character]>) { self.names = names }

  /// The folder above, or the path itself, that ends with one of the names.
  fileprivate func upTo(_ index: Int) -> PathNames { PathNames(names[...index]) }
}
