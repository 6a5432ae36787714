/// What libyaml refused, and where, in byte offsets of the file.
struct SyntaxProblem {
  let problem: String
  let offset: Int
  /// What it was reading, and where that began.
  let context: String?
  let contextOffset: Int?

  /// An escape stands for no character.
  var isUnknownCharacter: Bool { problem == "found invalid Unicode character escape code" }
}

/// Why a document could not be read to its end.
enum Obstacle: Error {
  case syntax(SyntaxProblem)
  case limit(LimitReached)
}
