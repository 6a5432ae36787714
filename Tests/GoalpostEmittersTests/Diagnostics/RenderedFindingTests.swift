import GoalpostSource
import Testing

@testable import GoalpostEmitters

/// What single formats promise about a finding.
@Suite struct RenderedFindingTests {
  @Test func `GitLab's fingerprints do not change when lines move, and no two are the same`() throws
  {
    func fingerprints(below lines: String) throws -> [String?] {
      var findings = FindingsOfPlace(lines + "title: Win\nowner: Coach\n")
      findings.add("fault", at: "Win", subject: "team/win")
      findings.add("fault", at: "Coach", subject: "team/win")
      findings.add("fault", at: "owner", subject: "team/lose")
      return try ReadJSON(findings.rendered(by: GitLabRenderer.self)).items
        .map { $0.at(["fingerprint"]).text }
    }
    let first = try fingerprints(below: "")
    #expect(Set(first).count == 3)
    #expect(try fingerprints(below: "# a comment\n\n") == first)
  }

  @Test(arguments: [
    ("a.goals.yaml", "a.goals.yaml"), ("a b/é#1.yaml", "a%20b/%C3%A9%231.yaml"),
    ("c:/x?.yaml", "c%3A/x%3F.yaml"), ("100%,~_-.yaml", "100%25%2C~_-.yaml"),
    ("a\n.yaml", "a%0A.yaml"),
  ])
  func `SARIF gets addresses`(path: String, uri: String) throws {
    var findings = FindingsOfPlace("title: Win\n")
    findings.path = path
    findings.add("fault", at: "Win")
    let place = try ReadJSON(findings.rendered(by: SARIFRenderer.self)).at(
      ["runs", 0, "results", 0, "locations", 0, "physicalLocation", "artifactLocation", "uri"])
    #expect(place.text == uri)
  }

  @Test(arguments: [
    ("`{date: …}` has [no] day", "`{date: …}` has [no] day"), ("{0} of {12}", "{{0}} of {{12}}"),
    ("[x](http://e) \\", "\\[x\\](http://e) \\\\"), ("a\\[b]", "a\\[b]"),
    ("{a1} {1a}", "{a1} {1a}"),
  ])
  func `SARIF reads neither links nor placeholders into a message`(text: String, expected: String) {
    #expect(text.asSARIFMessage == expected)
  }

  @Test(arguments: [
    ("a `b` c", "a `b` c"), ("`b`", "`b`"), ("`a|b` is", "<code>a\\|b</code> is"),
    ("odd ` tick @me", "odd \\` tick @<!-- -->me"),
    ("`@me #1` `x`", "<code>@<!-- -->me #<!-- -->1</code> `x`"),
    ("`` empty", " empty"), ("*a* `\\`", "\\*a\\* <code>\\\\</code>"),
    ("` b `", "<code>b</code>"),
  ])
  func `words in backticks become code that stays in its cell`(text: String, expected: String) {
    #expect(Markdown.message(text).text == expected)
  }

  @Test(arguments: [
    ("a<b> & \"c\" 'd'", "a&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;"),
    ("\u{0}\u{1B}x\u{FFFE}\u{FFFF}", "x"), ("a\r\n\tb", "a&#13;&#10;&#9;b"),
    ("##[x] ##vso[y] ## z", "#&#35;[x] #&#35;vso[y] ## z"), ("\u{85}\u{202E}", "&#133;&#8238;"),
  ])
  func `XML keeps what it allows`(text: String, expected: String) {
    #expect(XML(text).text == expected)
  }

  @Test(arguments: [
    ("::error::x", ": :error::x"), ("a\n \u{A0}::x", "a\n \u{A0}: :x"), ("a ::x", "a ::x"),
    ("##[error]", "# #[error]"), ("####[x]", "### #[x]"), ("##vso[task]", "# #vso[task]"),
    ("## a [x]", "## a [x]"), ("a\r\n::x", "a\r\n: :x"), (": ::x", ": ::x"),
    (" ::: a:1", " ::: a:1"), ("#[x]", "#[x]"), ("::", ": :"),
  ])
  func `text under a runner holds no command`(text: String, expected: String) {
    #expect(text.heard(by: .runner) == expected)
    #expect(text.heard(by: .people) == text)
  }

  @Test func `edits of a fix become one replacement`() {
    let findings = FindingsOfPlace("one two three\n")
    let file = SourceFile(id: .init(0), path: "", bytes: Array(findings.text.utf8))
    let fix = Fix(
      "swap",
      edits: [
        .init(replacing: findings.range(of: "three"), with: "1"),
        .init(replacing: findings.range(of: "one"), with: "3"),
      ])
    #expect(fix.singleEdit(of: file)?.text == "3 two 1")
    #expect(Fix("nothing", edits: []).singleEdit(of: file) == nil)
  }

  @Test func `JUnit fails a case from the severity on that fails the check`() {
    var findings = FindingsOfPlace("title: Win\n")
    findings.add("fault", at: "Win", severity: .warning)
    var style = RenderStyle()
    #expect(!findings.rendered(by: JUnitRenderer.self, style).contains("<failure"))
    style.failOn = .warning
    #expect(findings.rendered(by: JUnitRenderer.self, style).contains("<failure"))
  }
}
