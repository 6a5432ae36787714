/// A stretch of one file, in UTF-8 bytes, end excluded. Lines and columns exist only in renderers.
@usableFromInline
package struct SourceRange: Hashable, Sendable {
  package let file: SourceFile.ID
  private let lower: Int32
  private let upper: Int32

  package init(file: SourceFile.ID, start: Int, end: Int) {
    self.file = file
    lower = Int32(clamping: start)
    upper = Int32(clamping: max(start, end))
  }

  package var start: Int { Int(lower) }
  package var end: Int { Int(upper) }
  package var isEmpty: Bool { lower == upper }

  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// From the start of this range to the end of another in the same file.
  package func through(_ last: SourceRange) -> SourceRange {
    SourceRange(file: file, start: start, end: max(end, last.end))
  }

  /// The part of this range from `offset` on, `length` bytes long, both relative to its start.
  package func part(at offset: Int, length: Int) -> SourceRange {
    SourceRange(file: file, start: start + offset, end: min(end, start + offset + length))
  }
}

extension SourceRange: Comparable {
  /// By file, then start, then end.
  @usableFromInline
  package static func < (first: SourceRange, second: SourceRange) -> Bool {
    (first.file, first.lower, first.upper) < (second.file, second.lower, second.upper)
  }
}
