import Foundation
import GoalpostSource
import Testing

@testable import GoalpostModel

@Suite("The JSON Schema of goal files")
struct GoalsSchemaTests {
  private func schema() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(GoalsSchema.json.indentedText.utf8))
    return try #require(object as? [String: Any])
  }

  @Test("is JSON that names every field of every record, and no other")
  func everyField() throws {
    let schema = try schema()
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    #expect(definitions.count == Language.records.count - 1)
    for (index, record) in Language.records.enumerated() {
      let described = index == 0 ? schema : try #require(definitions[record.name.definitionName])
      let properties = try #require(described["properties"] as? [String: [String: Any]])
      #expect(Set(properties.keys) == Set(record.fields.map(\.name)), "\(record.name)")
      let required = record.fields.filter { $0.requirement == .required }.map(\.name)
      #expect(described["required"] as? [String] ?? [] == required)
      #expect(described["additionalProperties"] as? Bool == false)
      #expect(properties.values.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
    }
  }

  @Test("resolves every reference, and needs every definition")
  func references() throws {
    let schema = try schema()
    let definitions = try #require(schema["$defs"] as? [String: Any])
    var named: Set<String> = []
    func walk(_ value: Any) {
      if let object = value as? [String: Any] {
        if let reference = object["$ref"] as? String { named.insert(reference) }
        object.values.forEach(walk)
      } else if let array = value as? [Any] {
        array.forEach(walk)
      }
    }
    walk(schema)
    #expect(named == Set(definitions.keys.map { "#/$defs/\($0)" }))
  }

  @Test(
    "takes for text what an editor's YAML takes for something else",
    arguments: [("unit", "number"), ("name", "boolean"), ("owner", "null"), ("parent", "number")])
  func types(field: String, type: String) throws {
    let properties = try #require(try schema()["properties"] as? [String: [String: Any]])
    let types = try #require(properties[field]?["type"] as? [String])
    #expect(types.contains(type))
    #expect(types.contains("string"))
  }

  @Test("lets an optional text be empty, and no other field")
  func emptiness() throws {
    let properties = try #require(try schema()["properties"] as? [String: [String: Any]])
    let empty = properties.filter { ($0.value["type"] as? [String])?.contains("null") == true }
    #expect(Set(empty.keys) == ["name", "owner", "why"])
  }

  @Test("says which draft it follows, first")
  func draft() {
    #expect(GoalsSchema.json.compactText.hasPrefix("{\"$schema\":\"https://json-schema.org/"))
  }
}
