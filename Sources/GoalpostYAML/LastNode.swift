import GoalpostSource

/// The value that ended last when libyaml stopped: often the one that was meant to go on.
struct LastNode {
  enum Kind: Equatable {
    case scalar(Scalar.Style)
    case flow
    case alias
  }

  let range: SourceRange
  let kind: Kind

  var isQuoted: Bool { kind == .scalar(.singleQuoted) || kind == .scalar(.doubleQuoted) }
}
