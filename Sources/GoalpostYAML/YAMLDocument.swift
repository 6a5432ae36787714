import GoalpostSource

/// One document of a file, as far as it could be read.
package struct YAMLDocument: Sendable {
  /// Nil for a document without any content.
  package let root: Node?
  /// From the first byte of its content (or its `---`) to the end of the content.
  package let range: SourceRange
  /// The byte from which it could not be read to its end; nil where all of it was read. What
  /// comes after may still have been read, in part.
  package let unreadFrom: Int?

  package init(root: Node?, range: SourceRange, unreadFrom: Int?) {
    self.root = root
    self.range = range
    self.unreadFrom = unreadFrom
  }

  /// A fault cut it off: what is missing may simply not have been read.
  package var isTruncated: Bool { unreadFrom != nil }
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
  package var isComplete: Bool { unreadFrom == nil }

  /// The first byte of what could not be read; nil where all of the file was read.
  package var unreadFrom: Int? { documents.compactMap(\.unreadFrom).min() }
}
