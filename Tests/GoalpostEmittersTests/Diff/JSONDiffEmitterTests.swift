import Foundation
import Testing

@testable import GoalpostEmitters
@testable import GoalpostReport

/// What changed, for other programs.
@Suite struct JSONDiffEmitterTests {
  private static func read(_ changes: ChangeReport) throws -> [String: Any] {
    let text = JSONDiffEmitter.emit(changes, colour: .plain)
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  @Test func `every change is there with both values, both scores and its amendment`() throws {
    let document = try Self.read(ChangeExample.report())
    let plan = try #require((document["plans"] as? [[String: Any]])?.first)
    let fields = try #require(plan["fields"] as? [[String: Any]])
    #expect(fields.map { $0["effect"] as? String } == ["looser", "looser", "neutral", "cosmetic"])
    #expect(fields.map { $0["is_unexplained"] as? Bool } == [true, false, false, false])
    #expect(fields[0]["from"] as? String == "3.5%")
    #expect((fields[0]["scores"] as? [String: Any])?["text"] as? String == "0.57 → 0.89")
    #expect(fields[1]["amendment"] != nil)
    #expect(fields[2]["from"] == nil)
    #expect((plan["goals"] as? [Any])?.count == 3)
    #expect((plan["values"] as? [Any])?.count == 1)
    #expect((document["counts"] as? [String: Any])?["unexplained"] as? Int == 3)
  }

  @Test(arguments: HostileText.all)
  func `any text comes back as it was`(text: String) throws {
    let document = try Self.read(ChangeExample.poisoned(with: text))
    #expect(document["base"] as? String == text)
    let plan = try #require((document["plans"] as? [[String: Any]])?.first)
    #expect(plan["heading"] as? String == text)
  }
}
