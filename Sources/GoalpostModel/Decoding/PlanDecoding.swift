import GoalpostSource
import GoalpostYAML

extension Plan {
  /// Reads the plans of a parsed file; one a document. The paths are of the files that they name,
  /// from the project root.
  package static func decode(
    _ parsed: ParsedFile, from source: SourceFile, vocabulary: RecordDecoder.Vocabulary
  ) -> (plans: [Plan], faults: [LanguageFault], attachedPaths: [String]) {
    var plans: [Plan] = []
    var attachedPaths: [String] = []
    var faults: [LanguageFault] = []
    var readingsLeft = vocabulary.mostReadings
    // A `---` with nothing behind it is no plan that is missing, where there is another.
    let isEmpty = parsed.documents.allSatisfy {
      !$0.isTruncated && $0.root?.saysNothing ?? true
    }
    for document in parsed.documents {
      var decoder = RecordDecoder(
        source: source, vocabulary: vocabulary, unreadFrom: document.unreadFrom)
      decoder.readingsLeft = readingsLeft
      if let root = document.root, !root.saysNothing {
        if let plan = decoder.decode(Plan.self, from: root) { plans.append(plan) }
      } else if isEmpty, document.range == parsed.documents.first?.range {
        decoder.reportEmptyDocument(at: document.range)
      }
      readingsLeft = decoder.readingsLeft
      faults += decoder.allFaults
      attachedPaths += decoder.attachedPaths
    }
    if parsed.documents.isEmpty, parsed.faults.isEmpty {
      var decoder = RecordDecoder(source: source, vocabulary: vocabulary)
      decoder.reportEmptyDocument(at: source.range.part(at: 0, length: 0))
      faults += decoder.faults
    }
    return (plans, faults, attachedPaths)
  }
}

extension RecordDecoder {
  fileprivate mutating func reportEmptyDocument(at range: SourceRange) {
    report(
      .missingKey,
      Finding(
        "there is no plan in this file", at: range.part(at: 0, length: 3),
        label: "nothing to read",
        help: "begin with `goalpost: 1` and `unit: your-team`, or delete the file"))
  }
}
