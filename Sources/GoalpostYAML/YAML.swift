import GoalpostSource

/// Text in, documents and faults out.
package enum YAML {
  /// Reads every document of a file as far as it can be read. Never fails: what was wrong is in
  /// the result's faults, sorted by place.
  package static func parse(_ source: SourceFile, limits: Limits = Limits()) -> ParsedFile {
    if source.bytes.count > limits.fileSize {
      return unread(source, LimitFault.fileSize(of: source, limits))
    }
    let scan = InputScan(source.bytes)
    if let fault = EncodingFault.of(source, scan) { return unread(source, fault) }
    var reader = DocumentReader(source, scan, limits)
    return reader.read()
  }

  /// A file of which nothing was read: one document, cut off before its first byte.
  private static func unread(_ source: SourceFile, _ fault: LanguageFault) -> ParsedFile {
    let nothing = SourceRange(file: source.id, start: 0, end: 0)
    return ParsedFile(
      documents: [YAMLDocument(root: nil, range: nothing, unreadFrom: 0)], faults: [fault])
  }
}
