import GoalpostSource

extension StructureScan {
  /// A run of spaces, tabs, look-alikes of spaces and what cannot be seen.
  struct Blanks {
    let start: Int
    var end: Int
    /// Up to the first look-alike.
    var spaces = 0
    /// Columns that it takes once every look-alike is what it looks like.
    var columns = 0
    var character: LookAlike?
    /// From the first look-alike to behind the last.
    var strange = 0..<0
  }

  func blanks(from start: Int, to limit: Int) -> Blanks {
    var run = Blanks(start: start, end: start)
    while let (scalar, width) = character(at: run.end, to: limit) {
      let next = run.end + width
      if scalar == " " || scalar == "\t" {
        if run.character == nil { run.spaces += 1 }
        run.columns += 1
      } else if let likeness = LookAlike(scalar),
        likeness.kind == .space || likeness.kind == .invisible
      {
        if run.character == nil {
          run.character = likeness
          run.strange = run.end..<next
        }
        run.strange = run.strange.lowerBound..<next
        run.columns += likeness.replacement.utf8.count
      } else {
        break
      }
      run.end = next
    }
    return run
  }

  /// Notes the look-alikes of a run.
  ///
  /// - Parameters:
  ///   - columns: those behind so many columns are text.
  ///   - needsSpace: one space at least has to be left.
  mutating func use(_ run: Blanks, columns: Int? = nil, needsSpace: Bool = false) {
    guard let character = run.character else { return }
    var replacement = ""
    var end = run.strange.lowerBound
    while end < run.strange.upperBound, run.spaces + replacement.utf8.count < columns ?? .max,
      let (scalar, width) = self.character(at: end, to: run.strange.upperBound)
    {
      replacement += LookAlike(scalar)?.replacement ?? String(scalar)
      end += width
    }
    if needsSpace, replacement.isEmpty, run.spaces == 0, run.strange.upperBound == run.end {
      replacement = " "
    }
    uses.append(
      .init(
        range: run.strange.lowerBound..<end, replacement: replacement, character: character,
        role: .space))
  }

  func character(at offset: Int, to end: Int) -> (Unicode.Scalar, Int)? {
    guard offset < end else { return nil }
    if text.bytes[offset] < 0x80 { return (Unicode.Scalar(text.bytes[offset]), 1) }
    let bytes = text.bytes[text.character(at: offset)]
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first.map { ($0, bytes.count) }
  }
}
