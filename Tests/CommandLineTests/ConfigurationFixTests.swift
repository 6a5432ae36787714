import Foundation
import Testing

/// `check --fix` puts the configuration in order before it reads the goals.
@Suite struct ConfigurationFixTests {
  @Test func `look-alikes and slips are fixed, remarks stay`() throws {
    let folder = try TemporaryFolder()
    try folder.write("goalpost: 1\nunit: a\nkpis: []\n", to: "a.goals.yaml")
    try folder.write(
      "goalpost: 1 # first\nexterna\u{200B}l: [other]\nruls:\n\u{A0}\u{A0}missing–baseline: off # y\n",
      to: ".goalpost.yaml")
    let result = try Program().run(["check", "--fix", "--as-of", "2026-10-20"], in: folder.url)
    #expect(result.error.contains("in `.goalpost.yaml`"), "\(result.error)")
    #expect(
      try folder.text(".goalpost.yaml")
        == "goalpost: 1 # first\nexternal: [other]\nrules:\n  missing-baseline: off # y\n")
    #expect(result.status == 1 || result.status == 0)
  }

  @Test func `what cannot be fixed is told as before`() throws {
    let folder = try TemporaryFolder()
    try folder.write("goalpost: 1\nunit: a\nkpis: []\n", to: "a.goals.yaml")
    try folder.write("goalpost: 2\n", to: ".goalpost.yaml")
    let result = try Program().run(["check", "--fix", "--as-of", "2026-10-20"], in: folder.url)
    #expect(result.status == 2)
    #expect(try folder.text(".goalpost.yaml") == "goalpost: 2\n")
  }
}
