import GoalpostSource
import GoalpostYAML
import Testing

@testable import GoalpostModel

/// Messages, documentation and the schema show one example a field.
@Suite("The example of every field")
struct FieldExampleTests {
  private func faults<R: Record>(ofExamplesIn type: R.Type) -> [String] {
    R.fields.flatMap { field in
      let text = "\(field.name):\n\(field.kind.example.indented(by: 2))\n"
      let source = SourceFile(id: .init(0), path: "a.goals.yaml", bytes: Array(text.utf8))
      let parsed = YAML.parse(source)
      var record = R(at: source.range)
      var decoder = RecordDecoder(
        source: source, vocabulary: .init(rules: DecodedText.rules))
      guard case .mapping(let entries) = parsed.documents.first?.root?.content,
        let entry = entries.first
      else { return ["\(text) is no mapping"] }
      field.decode(entry, &record, &decoder)
      return (parsed.faults + decoder.faults).filter { $0.rule != .missingKey }
        .map { "\(text): \($0.finding.message)" }
    }
  }

  @Test("is something that the field takes")
  func taken() {
    let faults =
      faults(ofExamplesIn: Plan.self) + faults(ofExamplesIn: Objective.self)
      + faults(ofExamplesIn: KeyResult.self) + faults(ofExamplesIn: Checkpoint.self)
      + faults(ofExamplesIn: CheckIn.self) + faults(ofExamplesIn: Initiative.self)
      + faults(ofExamplesIn: KPI.self) + faults(ofExamplesIn: Cadence.self)
      + faults(ofExamplesIn: AverageThreshold.self) + faults(ofExamplesIn: Benchmark.self)
      + faults(ofExamplesIn: Reading.self) + faults(ofExamplesIn: Amendment.self)
      + faults(ofExamplesIn: Retrospective.self) + faults(ofExamplesIn: RetrospectiveDecision.self)
      + faults(ofExamplesIn: CycleDays.self) + faults(ofExamplesIn: Waiver.self)
      + faults(ofExamplesIn: Configuration.self) + faults(ofExamplesIn: TitleVocabulary.self)
    #expect(faults == [])
  }

  @Test("comes with a sentence on what the field means")
  func summaries() {
    for record in Language.records + Language.configuration {
      #expect(record.summary.hasSuffix("."), "\(record.name)")
      for field in record.fields {
        #expect(!field.summary.isEmpty && !field.kind.name.isEmpty, "\(record.name).\(field.name)")
        #expect(field.summary.hasSuffix("."), "\(field.summary)")
      }
    }
  }
}
