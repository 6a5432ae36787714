import GoalpostSource
import GoalpostYAML

/// Reading YAML: every place lies in the file, in order and inside of what holds it, and every text
/// is what stands at its place.
package enum YAMLInvariant: Invariant {
  package static let name = "yaml"
  package static let summary = "any bytes, parsed and composed as YAML"

  package static func check(_ input: [UInt8]) -> [String] {
    let file = SourceFile(id: .init(0), path: "a.goals.yaml", bytes: input)
    var tight = Limits()
    tight.depth = 5
    tight.nodes = 40
    tight.directives = 2
    tight.fileSize = 2_000
    return violations(of: file, Limits()) + violations(of: file, tight)
  }

  private static func violations(of file: SourceFile, _ limits: Limits) -> [String] {
    let parsed = YAML.parse(file, limits: limits)
    let again = YAML.parse(file, limits: limits)
    var broken = FindingPlaces.violations(of: parsed.faults.map(\.finding), in: [file])
    if parsed.faults != again.faults { broken.append("two readings find other faults") }
    if !parsed.isComplete, parsed.faults.isEmpty { broken.append("cut off without a word") }
    var last = 0
    var count = 0
    for document in parsed.documents {
      if document.range.start < last || document.range.end > file.bytes.count {
        broken.append("document at \(document.range) behind \(last)")
      }
      last = document.range.start
      guard let root = document.root else { continue }
      var places = NodePlaces(
        file, holdsLookAlikes: parsed.faults.contains { $0.rule == .lookAlike })
      places.visit(root)
      broken += places.broken
      count += places.count
      if places.depth > limits.depth { broken.append("\(places.depth) levels of nesting") }
    }
    if count > limits.nodes + parsed.documents.count { broken.append("\(count) nodes") }
    if parsed.faults.isEmpty {
      broken += LibYAMLDrain.differences(from: parsed, of: file)
    }
    return broken
  }
}
