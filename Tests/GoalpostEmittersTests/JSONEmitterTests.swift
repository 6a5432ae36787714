import Foundation
import GoalpostEmitters
import GoalpostReport
import Testing

@Suite("The JSON report")
struct JSONEmitterTests {
  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `carries the version and what a summary needs, ready to print`() throws {
    let object = try object(JSONEmitter.emit(OrchardProject.report()))
    #expect(object["schema_version"] as? Int == 1)
    #expect(object["as_of_text"] as? String == "20 November 2026")
    let headline = try #require(object["headline"] as? [String: Any])
    #expect((headline["sentence"] as? String)?.hasPrefix("Week 8 of 13: ") == true)
    let plans = try #require(object["plans"] as? [[String: Any]])
    #expect(plans.map { $0["visibility"] as? String } == ["public", "internal"])
    let made = try #require(object["made_by"] as? [String: Any])
    #expect(made["files"] as? [String] == ["orchard.goals.yaml", "press.goals.yaml"])
  }

  @Test func `scores are on 0 to 1 whatever scale is printed`() throws {
    let object = try object(JSONEmitter.emit(OrchardProject.report()))
    let plans = try #require(object["plans"] as? [[String: Any]])
    let objectives = try #require(plans.last?["objectives"] as? [[String: Any]])
    let keyResults = try #require(objectives.first?["key_results"] as? [[String: Any]])
    let progress = try #require(keyResults.first?["progress"] as? [String: Any])
    #expect(progress["value"] as? Double == 0.4375)
    #expect(progress["text"] as? String == "44")
  }

  @Test(arguments: HostileText.all)
  func `any text comes back as it was`(text: String) throws {
    let written = JSONEmitter.emit(try OrchardProject.report().poisonedThroughout(with: text))
    let read = try object(written)
    #expect(read["title"] as? String == text)
    let plans = try #require(read["plans"] as? [[String: Any]])
    #expect(plans.first?["why"] as? String == text)
    #expect(!written.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }
}
