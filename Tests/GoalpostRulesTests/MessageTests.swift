import GoalpostSource
import Testing

/// What findings say, whatever they say.
@Suite struct MessageTests {
  private static let judged = ExampleCase.judged.filter { $0.example.verdict == .flagged }

  @Test(arguments: judged)
  func `a message is one clause without a full stop`(_ example: ExampleCase) {
    for finding in example.run(example.text).diagnostics.map(\.finding) {
      #expect(finding.message.first?.isUppercase == false || finding.message.hasPrefix("KPI `"))
      #expect(!finding.message.hasSuffix("."))
      #expect(!finding.message.contains(". "))
      #expect(finding.message.contains("`"), "names nothing: \(finding.message)")
      for word in ["invalid", "illegal", "failed to"] {
        #expect(!finding.message.contains(word))
      }
    }
  }

  @Test(arguments: judged)
  func `a finding has a short label, a help and a field`(_ example: ExampleCase) {
    for finding in example.run(example.text).diagnostics.map(\.finding) {
      #expect((1...60).contains(finding.label.count), "\(finding.label)")
      #expect(finding.help?.isEmpty == false)
      #expect(finding.field != nil)
    }
  }
}
