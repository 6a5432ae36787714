/// How the program ends; the same in every command and format.
enum ExitStatus: Int32, Error {
  case clean = 0
  /// Findings at or above the level that fails.
  case findings = 1
  /// Wrong usage, a wrong configuration, or a file that cannot be read or written.
  case misuse = 2
  /// No goal file.
  case nothingFound = 3

  func exit() { Platform.end(with: rawValue) }
}
