/// What GitHub's runner, and those that imitate it, take for a command in a program's output.
package enum RunnerCommands {
  /// The names of all: of `::name …::` at the start of a line, and of `##[name]` anywhere.
  package static func all(in output: String) -> [String] {
    let lines = output.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
    return lines.compactMap { line in colons(in: line) ?? brackets(in: line) }
  }

  /// What a command says, without its name and properties; another line as it is.
  static func data(of line: String) -> String {
    guard line.unicodeScalars.starts(with: "::".unicodeScalars) else { return line }
    let scalars = Array(line.unicodeScalars.dropFirst(2))
    let end = scalars.indices.dropLast().first { scalars[$0] == ":" && scalars[$0 + 1] == ":" }
    let data = scalars[((end ?? -2) + 2)...]
    return String(String.UnicodeScalarView(data))
  }

  private typealias Line = Substring.UnicodeScalarView

  private static func colons(in line: Line) -> String? {
    let words = line.drop(while: \.properties.isWhitespace)
    guard words.starts(with: "::".unicodeScalars) else { return nil }
    let rest = Array(words.dropFirst(2))
    let isClosed = rest.indices.dropLast().contains { rest[$0] == ":" && rest[$0 + 1] == ":" }
    return isClosed ? name(rest[...]) : nil
  }

  private static func brackets(in line: Line) -> String? {
    let scalars = Array(line)
    for index in scalars.indices
    where scalars[index...].starts(with: "##".unicodeScalars) {
      let behind = scalars[(index + 2)...]
      let letters = behind.prefix { $0.properties.isAlphabetic }
      guard behind.dropFirst(letters.count).first == "[" else { continue }
      return name(behind.dropFirst(letters.count + 1))
    }
    return nil
  }

  private static func name(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
    let name = scalars.prefix { $0.isASCII && $0.properties.isAlphabetic || $0 == "-" }
    return name.isEmpty ? nil : String(String.UnicodeScalarView(name))
  }
}
