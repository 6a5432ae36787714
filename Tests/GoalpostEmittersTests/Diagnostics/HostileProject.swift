import GoalpostEmitters
import GoalpostKit
import GoalpostSource
import Testing

/// Two goal files whose names and texts try to do something to whoever reads about them: to a CI
/// runner, a terminal, XML, Markdown and addresses.
enum HostileProject {
  static let paths = [
    "a & b <c> \"d\" 'e'.goals.yaml", "::error::#1 [team]: 100%,\t⚽ é.goals.yaml",
  ]

  /// A byte order mark, line ends of Windows, a tab, a family of emoji, a combining mark.
  static let texts = [
    """
    \u{FEFF}goalpost: 1\r
    unit: pitch\r
    ownr: "\u{202E}Head, ::error::of grounds"\r
    cycle: 2026-Q4\r
    objectives:\r
      - id: lawn\r
        owner: Groundsman\r
        title: "##[error]Be @octocat's #1 lawn | <script>alert(1)</script> ]]>"\r
        waive:\r
          - {rule: too-few-key-results, because: "::error::one `number` | is all @we have"}\r
        key_results:\r
          - {title: "👩🏽‍🌾 e\u{301}\t漢 ##[group]", baselne: 3, target: 5, owner: x}\r

    """,
    """
    goalpost: 1
    unit: "##[error]{0} [x](http://e.example) ``` </details>"
    owner: Coach
    kpis:
      - id: pass
        title: "Passes & fouls <b>"
        owner: Captain
      - id: pass
        title: "::set-env name=PATH::/tmp"
        at_least: 60%

    """,
  ]

  static func findings() throws -> Findings {
    let options = try #require(CompileOptions(asOf: "2026-11-20"))
    let sources = zip(paths, texts).map { Source(path: $0, text: $1) }
    return Goalpost.compile(sources, options: options).findings
  }

  /// As the command would render it with `--notes --show-waived` for a project in `goals/`.
  static func rendered(by renderer: any Renderer.Type) throws -> String {
    var style = RenderStyle()
    style.detail = .everything
    style.waived = .shown
    style.repositoryPrefix = "goals/"
    style.audience = .runner
    return try findings().rendered(by: renderer, style: style)
  }
}
