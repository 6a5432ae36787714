import GoalpostSource

/// CI runners read along what a program prints and obey some of it: GitHub's and its kin `::` at a
/// line's start and `##[` anywhere, Azure's `##vso[`, TeamCity's `##teamcity[`.
extension String {
  /// For text that may be printed under a runner: a space keeps it from taking a command in it.
  package func heard(by audience: RenderStyle.Audience) -> String {
    switch audience {
    case .people: self
    case .runner: replacingRunnerMarks(with: " #").breakingCommandsAtLineStarts
    }
  }

  /// With the second `#` of every `##[` or `##name[` written in another way.
  func replacingRunnerMarks(with replacement: String) -> String {
    let scalars = Array(unicodeScalars)
    var result = ""
    result.reserveCapacity(utf8.count)
    for (index, scalar) in scalars.enumerated() {
      if scalar == "#", index > 0, scalars[index - 1] == "#", scalars.opensMark(after: index) {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Runners drop the space before a line, all that Unicode knows of it, and end lines at CR too.
  /// Three colons are no command: they point at second places.
  private var breakingCommandsAtLineStarts: String {
    guard contains("::") else { return self }
    var result = ""
    var place = PlaceInLine.start
    let scalars = Array(unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch (scalar, place) {
      case ("\n", _), ("\r", _): place = .start
      case (":", .start): place = .colon
      case (":", .colon):
        if scalars[(index + 1)...].first != ":" { result += " " }
        place = .inside
      case (_, .start) where scalar.properties.isWhitespace: break
      default: place = .inside
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private enum PlaceInLine {
    /// Behind nothing but space.
    case start
    /// Behind a first colon.
    case colon
    case inside
  }
}

extension [Unicode.Scalar] {
  /// Whether letters and then `[` follow, or `[` at once.
  fileprivate func opensMark(after index: Int) -> Bool {
    self[(index + 1)...].first { !$0.isLetter } == "["
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { "a"..."z" ~= self || "A"..."Z" ~= self }
}
