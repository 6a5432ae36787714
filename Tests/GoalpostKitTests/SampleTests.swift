import GoalpostEmitters
import GoalpostKit
import SnapshotSupport
import Testing

/// The samples are tests: what is found in them, and the documents made of them, are committed.
@Suite struct SampleTests {
  private static let articles = Repository.files(below: "samples/articles", suffix: ".goals.yaml")
  private static let day = "2026-11-20"

  @Test(arguments: articles)
  func `an article's examples earn what was committed beside them`(path: String) throws {
    let findings = try GoalFiles.compile(files: [path], under: "samples/articles", asOf: Self.day)
      .findings
    var style = RenderStyle()
    style.detail = .everything
    let text = findings.rendered(by: TextRenderer.self, style: style)
    let name = path.dropLast(".goals.yaml".count)
    let difference = try Snapshot("\(name).findings.txt").difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `all five articles are there`() {
    #expect(Self.articles.count == 5)
  }

  /// A first plan is new: in the second week somebody has to check in.
  @Test(arguments: [("samples/northwind", day), ("samples/first-plan", "2026-10-05")])
  func `a good plan checks clean`(folder: String, day: String) throws {
    let findings = try GoalFiles.compile(folder, asOf: day).findings
    let unwaived = findings.diagnostics.filter { !$0.isWaived }
    #expect(unwaived.map { "\($0.rule) \($0.subject): \($0.finding.message)" } == [])
  }

  @Test func `the company's one waiver is in use`() throws {
    let findings = try GoalFiles.compile("samples/northwind", asOf: Self.day).findings
    #expect(findings.diagnostics.filter(\.isWaived).count == 1)
  }

  @Test(arguments: EmitterRegistry.emitters.map { $0.name })
  func `the company's review is what was committed`(format: String) throws {
    let emitter = try #require(EmitterRegistry.emitters.first { $0.name == format })
    let compilation = try GoalFiles.compile("samples/northwind", asOf: Self.day)
    let text = emitter.emit(compilation.report())
    let path = "samples/northwind/review.\(emitter.fileExtension)"
    let difference = try Snapshot(path).difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `the company's terminal view is what was committed`() throws {
    let text = StatusRenderer.render(
      try GoalFiles.compile("samples/northwind", asOf: Self.day).report())
    let difference = try Snapshot("samples/northwind/status.txt").difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: EmitterRegistry.emitters.map { $0.name })
  func `the order of the files makes no difference`(format: String) throws {
    let emitter = try #require(EmitterRegistry.emitters.first { $0.name == format })
    let files = Repository.files(below: "samples/northwind", suffix: ".goals.yaml")
    let reports = try [files, files.reversed()].map { files in
      let compilation = try GoalFiles.compile(
        files: files, under: "samples/northwind", asOf: Self.day)
      return emitter.emit(compilation.report())
    }
    #expect(reports[0] == reports[1])
  }
}
