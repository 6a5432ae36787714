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

  private func matches(_ names: ArraySlice<[Character]>) -> Bool {
    Self.match(
      segments.count, names.indices,
      isStar: { if case .names = segments[$0] { true } else { false } },
      behind: { segment, name in
        guard case .name(let pattern) = segments[segment] else { return nil }
        return Self.matchName(pattern, names[name]) ? segment + 1 : nil
      })
  }

  private static func matchName(_ pattern: [Character], _ name: [Character]) -> Bool {
    match(
      pattern.count, name.indices, isStar: { pattern[$0] == "*" },
      behind: { sign, letter in step(pattern, sign, name[letter]) })
  }

  /// Signs against items, where a star stands for items in any number. The last star is the only one
  /// that has to be tried again, so no heap of them takes longer than signs times items.
  ///
  /// - Parameter behind: where the signs go on behind the one that an item matches; nil where it does
  ///   not match.
  private static func match(
    _ signs: Int, _ items: Range<Int>, isStar: (_ sign: Int) -> Bool,
    behind: (_ sign: Int, _ item: Int) -> Int?
  ) -> Bool {
    var (sign, item) = (0, items.lowerBound)
    var retry: (sign: Int, item: Int)?
    while true {
      if sign < signs, isStar(sign) {
        sign += 1
        retry = (sign, item)
      } else if sign < signs, item < items.upperBound, let next = behind(sign, item) {
        sign = next
        item += 1
      } else if sign == signs, item == items.upperBound {
        return true
      } else if let last = retry, last.item < items.upperBound {
        retry = (last.sign, last.item + 1)
        (sign, item) = (last.sign, last.item + 1)
      } else {
        return false
      }
    }
  }

  /// Where a pattern goes on behind the sign that one character of a name matches; nil where it
  /// does not match.
  private static func step(_ pattern: [Character], _ sign: Int, _ character: Character) -> Int? {
    let next = sign + 1
    switch pattern[sign] {
    case "?": return next
    case "\\": return next < pattern.count && pattern[next] == character ? next + 1 : nil
    case "[":
      guard let end = pattern.dropFirst(next + 1).firstIndex(of: "]") else {
        return character == "[" ? next : nil
      }
      return isIn(pattern[next..<end], character) ? end + 1 : nil
    case let same: return same == character ? next : nil
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
