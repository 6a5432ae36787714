/// Turns libyaml's marks, which count code points, into byte offsets. Marks come nearly in order,
/// so it walks from the last one; before the first byte beyond ASCII there is nothing to walk.
struct MarkCursor {
  private let text: UnsafeBufferPointer<UInt8>
  private let asciiCount: Int
  private var start = 0
  private var index = 0
  private var offset = 0

  init(_ text: UnsafeBufferPointer<UInt8>, asciiCount: Int) {
    self.text = text
    self.asciiCount = asciiCount
  }

  /// Counts marks from here on.
  mutating func restart(at start: Int) {
    self.start = start
    offset = max(start, min(asciiCount, text.count))
    index = offset - start
  }

  mutating func offset(ofMark mark: Int) -> Int {
    if start + mark <= asciiCount { return min(start + mark, text.count) }
    while index < mark, offset < text.count {
      offset = min(offset + width(of: text[offset]), text.count)
      index += 1
    }
    while index > mark, offset > start {
      offset -= 1
      while offset > start, text[offset] & 0xC0 == 0x80 { offset -= 1 }
      index -= 1
    }
    return offset
  }

  private func width(of lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
