import Testing

@testable import GoalpostSource

@Suite struct ShortenedTextTests {
  @Test func `a message is cut only where it is endless`() {
    let sentence = String(repeating: "é", count: 2_000)
    #expect(sentence.shortened == sentence)
    #expect((sentence + "x").shortened == sentence + "…")
  }

  @Test func `every text of a finding is cut`() {
    let endless = String(repeating: "x", count: 1_000_000)
    let place = SourceRange(file: .init(0), start: 0, end: 0)
    let finding = Finding(
      endless, at: place, label: endless, help: endless, related: [Label(endless, at: place)])
    let texts = [finding.message, finding.label, finding.help ?? "", finding.related[0].text]
    #expect(texts.allSatisfy { $0.unicodeScalars.count == 2_001 })
  }
}
