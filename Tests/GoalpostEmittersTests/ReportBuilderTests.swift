import GoalpostEmitters
import GoalpostReport
import Testing

@Suite("The report")
struct ReportBuilderTests {
  @Test func `the same files and date give the same bytes, in every format`() throws {
    for emitter in EmitterRegistry.emitters {
      let (first, second) = (try OrchardProject.report(), try OrchardProject.compiledAnew())
      #expect(emitter.emit(first) == emitter.emit(second), "\(emitter.name)")
    }
  }

  @Test func `formats have names, extensions and summaries of their own`() {
    let emitters = EmitterRegistry.emitters
    #expect(emitters.map { $0.name } == ["csv", "html", "json", "markdown"])
    #expect(Set(emitters.map { $0.fileExtension }).count == emitters.count)
    #expect(emitters.allSatisfy { !$0.summary.isEmpty && !$0.summary.hasSuffix(".") })
  }

  @Test func `another byte in a file is another digest`() throws {
    let one = try GoalFiles("goalpost: 1\nunit: a\n").report(asOf: "2026-11-20")
    let other = try GoalFiles("goalpost: 1\nunit: a\n\n").report(asOf: "2026-11-20")
    #expect(one.inputs.digest?.count == 16)
    #expect(one.inputs.digest != other.inputs.digest)
  }

  @Test func `exceptions stand worst first, with owner and latest note`() throws {
    let report = try OrchardProject.report()
    #expect(
      report.exceptions.map { "\($0.status.word): \($0.title)" } == [
        "at risk: Less is spilled", "at risk: Few apples are bruised",
        "breached: Apples lost to wind", "no data: Students come back to pick",
        "behind: More litres a day",
      ])
    let breach = try #require(report.exceptions.first { $0.status.word == "breached" })
    #expect(breach.owner == "Rosa")
    #expect(breach.note == "Storm on Thursday")
    #expect(
      breach.ask == "beyond its line since 9 November 2026 (2 readings), answered by "
        + "“Bring the whole harvest home”")
  }

  @Test func `trust tells silence, loosened targets, breaches and waivers`() throws {
    let trust = try OrchardProject.report().trust
    #expect(trust.measured == 4)
    #expect(trust.of == 5)
    #expect(trust.silent == 1)
    #expect(trust.loosened == 1)
    #expect(trust.breachesOpen == 1)
    #expect(trust.breachesUnanswered == 0)
    #expect(trust.waivers == 1)
  }

  @Test func `the cascade stands below what it serves, and each goal once`() throws {
    let rows = try OrchardProject.report().cascade
    #expect(rows.map(\.title) == ["Bring the whole harvest home", "Press what the orchard picks"])
    #expect(rows.map(\.depth) == [0, 1])
  }

  @Test func `a circle of goals still ends`() throws {
    let text = """
      goalpost: 1
      unit: a
      cycle: 2026-Q4
      objectives:
        - {id: one, title: One, supports: two}
        - {id: two, title: Two, supports: one}
      """
    let rows = try GoalFiles(text).report(asOf: "2026-11-20").cascade
    #expect(rows.map(\.title) == ["One", "Two", "One"])
    #expect(rows.map(\.isRepeated) == [false, false, true])
  }

  @Test func `faults of the files are counted and listed with their place`() throws {
    let report = try GoalFiles("goalpost: 1\nunit: a\nownr: Rosa\n").report(asOf: "2026-11-20")
    #expect(report.faults.text == "1 error")
    #expect(report.faults.faults.first?.place == Place(path: "plan.goals.yaml", line: 3))
  }

  @Test func `no files make an empty report that every format can write`() throws {
    let report = try GoalFiles(files: []).report(asOf: "2026-11-20")
    #expect(report.headline.sentence == "There is no plan to report on")
    for emitter in EmitterRegistry.emitters { #expect(!emitter.emit(report).isEmpty) }
  }
}
