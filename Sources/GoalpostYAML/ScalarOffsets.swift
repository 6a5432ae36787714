import GoalpostSource

/// Finds where a part of a scalar's text stands in the file: quotes, escapes, folded lines and
/// indentation make the two differ.
package enum ScalarOffsets {
  /// The bytes of the file that a part of a scalar's text was written as.
  /// - Parameter part: in UTF-8 bytes of the text. An empty one gives an empty range.
  /// - Returns: the node's own range where the text cannot be followed to its bytes.
  package static func range(
    ofText part: Range<Int>, of node: Node, in source: SourceFile
  ) -> SourceRange {
    guard let scalar = node.scalar, part.upperBound <= scalar.byteCount,
      let origins = origins(of: scalar, at: node.range, in: source)
    else { return node.range }
    guard part.lowerBound < origins.count else {
      let end = origins.last?.upperBound ?? node.range.start
      return source.range(end..<end)
    }
    let start = origins[part.lowerBound].lowerBound
    let end = part.isEmpty ? start : origins[part.upperBound - 1].upperBound
    return source.range(start..<max(start, end))
  }

  private static func origins(
    of scalar: Scalar, at range: SourceRange, in source: SourceFile
  ) -> [Range<Int>]? {
    let text = YAMLText(source.bytes)
    let place = range.start..<range.end
    var reader = ScalarReader(text)
    reader.read(place, scalar.style)
    // Only what reads as the same text says where it stands.
    if reader.text.elementsEqual(scalar.text.utf8) { return reader.origins }
    guard scalar.style == .literal || scalar.style == .folded else { return nil }
    // A number in the header counts from the parent's indentation, which is not known here.
    let most = BlockScalarReader.indent(ofScalarAt: range.start, in: text)
    for indent in 1..<max(most, 2) {
      var reader = ScalarReader(text)
      BlockScalarReader(indent: indent, isLiteral: scalar.style == .literal)
        .read(from: range.start, into: &reader)
      if reader.text.elementsEqual(scalar.text.utf8) { return reader.origins }
    }
    return nil
  }
}
