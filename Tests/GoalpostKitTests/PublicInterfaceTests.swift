import GoalpostKit
import Testing

/// What a program that embeds Goalpost sees.
@Suite struct PublicInterfaceTests {
  @Test func `a day has to be a day`() {
    #expect(CompileOptions(asOf: "2026-02-30") == nil)
    #expect(CompileOptions(asOf: "2028-02-29") != nil)
  }

  @Test func `a configuration is read with its faults`() {
    let (configuration, faults) = ProjectConfiguration.read(
      Source(path: ".goalpost.yaml", text: "goalpost: 1\ninclude: [plans/*.yaml]\n"))
    #expect(configuration.include == ["plans/*.yaml"])
    #expect(faults.isEmpty)
    let faulty = ProjectConfiguration.read(Source(path: ".goalpost.yaml", text: "goalpost: 2\n"))
    #expect(!faulty.faults.isEmpty)
  }

  @Test func `nothing to compile is nothing found`() throws {
    let options = try #require(CompileOptions(asOf: "2026-10-20"))
    let compilation = Goalpost.compile([], options: options)
    #expect(compilation.findings.isEmpty)
    #expect(compilation.findings.planCount == 0)
  }
}
