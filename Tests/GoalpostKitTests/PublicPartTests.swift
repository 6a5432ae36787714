import Foundation
import GoalpostEmitters
import GoalpostKit
import GoalpostModel
import SnapshotSupport
import Testing

/// A document for the public is the document of the project without its internal goals.
@Suite("The public part") struct PublicPartTests {
  private static let formats = EmitterRegistry.emitters.map { $0.name }
  /// Before the amendments, between them, and after.
  private static let days = ["2026-10-15", "2026-11-02", "2026-11-20"]

  private func document(_ format: String, _ compilation: Compilation) throws -> String {
    let emitter = try #require(EmitterRegistry.emitters.first { $0.name == format })
    return emitter.emit(compilation.report())
  }

  @Test(arguments: formats, days)
  func `no byte of a document tells of an internal goal`(format: String, day: String) throws {
    let text = try document(format, PublicFixture.compile(asOf: day, isForPublic: true))
      .lowercased()
    for marker in ["zqx", "98765", "98,765"] {
      let found = text.range(of: marker).map { text[$0.lowerBound...].prefix(40) }
      #expect(found == nil, "\(marker): \(found ?? "")")
    }
  }

  @Test func `every marked word of the files is in the document that is not for the public`() throws
  {
    let text = try document("json", PublicFixture.compile(asOf: "2026-11-20", isForPublic: false))
      .lowercased()
    let words = try PublicFixture.goalFiles().flatMap { file in
      file.text.lowercased().split { !$0.isLetter }.filter { $0.hasPrefix("zqx") }
    }
    #expect(Set(words).count > 35)
    #expect(Set(words).filter { !text.contains($0) } == [])
  }

  @Test(arguments: days)
  func `it shows what the files show without the internal lines`(day: String) throws {
    let part = try document("json", PublicFixture.compile(asOf: day, isForPublic: true))
    let without = try document("json", PublicFixture.compileWithoutInternalLines(asOf: day))
    #expect(try comparable(part) == comparable(without))
  }

  /// Apart from line numbers and from what a public part does not say.
  private func comparable(_ json: String) throws -> NSDictionary {
    func stripped(_ value: Any) -> Any {
      switch value {
      case let object as [String: Any]:
        object.filter { !["place", "faults", "is_public_part", "digest"].contains($0.key) }
          .mapValues(stripped)
      case let list as [Any]: list.map(stripped)
      default: value
      }
    }
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(stripped(object) as? NSDictionary)
  }

  @Test(arguments: formats.filter { $0 != "csv" })
  func `it says what it is, and has no digest of its files`(format: String) throws {
    let text = try document(format, PublicFixture.compile(asOf: "2026-11-20", isForPublic: true))
    #expect(text.contains(format == "json" ? "\"is_public_part\": true" : "Public part"))
    #expect(!text.contains("fnv1a"))
  }

  @Test func `whoever makes it is told how much was left out`() throws {
    let compilation = try PublicFixture.compile(asOf: "2026-11-20", isForPublic: true)
    #expect(
      compilation.leftOutNote
        == "the public part leaves out 2 plans, 1 objective, 2 key results, 2 KPIs and "
        + "1 metric")
    let whole = try PublicFixture.compile(asOf: "2026-11-20", isForPublic: false)
    #expect(whole.leftOutNote == nil)
  }
}
