import GoalpostSource

/// One document of a file, as far as it could be read.
package struct YAMLDocument: Sendable {
  /// Nil for a document without any content.
  package let root: Node?
  /// From the first byte of its content (or its `---`) to the end of the content.
  package let range: SourceRange
  /// A fault cut it off: what is missing may simply not have been read.
  package let isTruncated: Bool

  package init(root: Node?, range: SourceRange, isTruncated: Bool) {
    self.root = root
    self.range = range
    self.isTruncated = isTruncated
  }
}

/// What a file holds: parsing never fails, it gives what was readable and says what was not.
package struct ParsedFile: Sendable {
  package let documents: [YAMLDocument]
  package let faults: [LanguageFault]

  package init(documents: [YAMLDocument], faults: [LanguageFault]) {
    self.documents = documents
    self.faults = faults
  }

  /// Everything in the file was seen.
  package var isComplete: Bool { !documents.contains(where: \.isTruncated) }
}
