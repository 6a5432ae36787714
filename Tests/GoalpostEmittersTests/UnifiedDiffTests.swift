import GoalpostEmitters
import Testing

/// Changes as other programs read them.
@Suite struct UnifiedDiffTests {
  private static func diff(_ old: String, _ new: String) -> [String] {
    UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), path: "a")
      .text(in: .plain).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `nothing changes nothing`() {
    #expect(Self.diff("a\nb\n", "a\nb\n") == [""])
  }

  @Test func `changes that lie apart have hunks of their own`() {
    let old = (1...20).map { "\($0)\n" }
    var new = old
    new[1] = "two\n"
    new.remove(at: 17)
    #expect(
      Self.diff(old.joined(), new.joined()) == [
        "--- a/a", "+++ b/a", "@@ -1,5 +1,5 @@", " 1", "-2", "+two", " 3", " 4", " 5",
        "@@ -15,6 +15,5 @@", " 15", " 16", " 17", "-18", " 19", " 20", "",
      ])
  }

  @Test func `a file that was empty, and a last line without its end`() {
    #expect(Self.diff("", "a\n").dropFirst(2) == ["@@ -0,0 +1,1 @@", "+a", ""])
    #expect(
      Self.diff("a", "b").dropFirst(2) == [
        "@@ -1,1 +1,1 @@", "-a", "\\ No newline at end of file", "+b",
        "\\ No newline at end of file", "",
      ])
  }

  @Test func `in colour nothing hidden reaches the terminal`() {
    let text = UnifiedDiff(from: [], to: Array("a\u{1B}[2J\u{202E}\n".utf8), path: "a")
      .text(in: .ansi)
    #expect(text.contains("a<U+001B>[2J<U+202E>"))
  }
}
