import GoalpostSource

/// A look-alike that stands in place of what YAML is built from, or a list mark without a space,
/// which is read as if it were that.
struct LookAlikeUse {
  enum Role: Hashable {
    /// In front of a line, or behind a list mark or the colon of a key.
    case space
    case listMark
    /// Three dashes between documents.
    case documentMark
    case colon
  }

  /// One character, or a run of blanks from its first look-alike to its last.
  let range: Range<Int>
  let replacement: String
  /// The first of the range; nil for a list mark that lacks nothing but a space.
  let character: LookAlike?
  let role: Role
}

extension [LookAlikeUse] {
  /// One finding for each character in each role, however often it stands there.
  func faults(in source: SourceFile) -> [LanguageFault] {
    var order: [Kind] = []
    var groups: [Kind: [LookAlikeUse]] = [:]
    for use in self {
      let kind = Kind(character: use.character, role: use.role)
      if groups[kind] == nil { order.append(kind) }
      groups[kind, default: []].append(use)
    }
    return order.compactMap { kind in
      groups[kind].flatMap { uses in
        uses.first.map {
          LanguageFault(
            kind.character == nil ? .yamlSyntax : .lookAlike,
            kind.finding(uses, from: $0, in: source))
        }
      }
    }
  }
}

private struct Kind: Hashable {
  let character: LookAlike?
  let role: LookAlikeUse.Role

  func finding(
    _ uses: [LookAlikeUse], from first: LookAlikeUse, in source: SourceFile
  ) -> Finding {
    LookAlikeFinding(
      message, help: help, title: title,
      places: uses.map { .init($0.range, [($0.range, $0.replacement)]) }
    ).finding(in: source)
  }

  private var message: String {
    guard let character else { return "no space stands behind the list mark `-`" }
    return switch role {
    case .space:
      character.kind == .space
        ? "\(character.title) stands where a space belongs"
        : "\(character.title) stands in front of a key, a value or a list mark"
    case .listMark: "\(character.title) stands where the list mark `-` belongs"
    case .documentMark: "\(character.title) stands where the `---` between documents belongs"
    case .colon: "\(character.title) stands where the colon of a key belongs"
    }
  }

  private var help: String {
    switch role {
    case .space: character?.kind == .space ? "write a space" : "delete it"
    case .listMark: "begin each item with `-` and a space"
    case .documentMark: "write `---`"
    case .colon: "write `:` and a space"
    }
  }

  private var title: String {
    switch role {
    case .space: character?.kind == .space ? "write spaces" : "delete what cannot be seen"
    case .listMark: character == nil ? "put a space behind `-`" : "write `-` as the list mark"
    case .documentMark: "write `---` between documents"
    case .colon: "write `:` behind the key"
    }
  }
}
