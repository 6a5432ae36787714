import Testing

@testable import GoalpostSource

@Suite("The order of diagnostics")
struct DiagnosticOrderTests {
  private static func diagnostic(
    _ rule: String, at start: Int, file: Int = 0, _ message: String = "", subject: String = ""
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .note,
      finding: Finding(
        message, at: SourceRange(file: .init(file), start: start, end: start + 1)),
      subject: subject)
  }

  @Test("is by file, place, rule and wording")
  func order() {
    let expected = [
      Self.diagnostic("b", at: 3, "a"), Self.diagnostic("b", at: 3, "b"),
      Self.diagnostic("c", at: 3), Self.diagnostic("a", at: 4),
      Self.diagnostic("a", at: 1, file: 1),
    ]
    #expect(Array(expected.reversed()).inOrder() == expected)
    #expect(expected.inOrder() == expected)
  }

  @Test("leaves equal ones as they were")
  func equals() {
    let twins = (0..<40).map { Self.diagnostic("a", at: 1, subject: "\($0)") }
    #expect(twins.inOrder().map(\.subject) == twins.map(\.subject))
  }
}
