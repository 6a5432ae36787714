/// The text that libyaml is given in place of a file's: look-alikes are replaced by what they are
/// taken for, and every offset is known in both.
struct ReadableText {
  private struct Entry {
    let source: Range<Int>
    /// Where the replacement stands.
    let readable: Range<Int>
  }

  private let entries: [Entry]
  private let uses: [LookAlikeUse]

  /// - Parameter uses: in the order of the file.
  init(_ uses: [LookAlikeUse]) {
    self.uses = uses
    var shift = 0
    entries = uses.map { use in
      let start = use.range.lowerBound + shift
      let count = use.replacement.utf8.count
      shift += count - use.range.count
      return Entry(source: use.range, readable: start..<(start + count))
    }
  }

  func bytes(of source: ArraySlice<UInt8>) -> [UInt8] {
    var (bytes, offset) = ([UInt8](), source.startIndex)
    bytes.reserveCapacity(source.count)
    for use in uses where use.range.upperBound <= source.endIndex {
      bytes += source[offset..<use.range.lowerBound]
      bytes += use.replacement.utf8
      offset = use.range.upperBound
    }
    return bytes + source[offset...]
  }

  /// The file's own text with each replacement at its place, and spaces for what is left of it.
  func bytesInPlace(of source: [UInt8]) -> [UInt8] {
    var bytes = source
    for use in uses {
      for offset in use.range { bytes[offset] = UInt8(ascii: " ") }
      for (offset, byte) in zip(use.range, use.replacement.utf8) { bytes[offset] = byte }
    }
    return bytes
  }

  /// The offset in the file; behind what was replaced by nothing there.
  func source(of readable: Int) -> Int {
    guard let last = last(where: { $0.readable.lowerBound <= readable }) else { return readable }
    return readable < last.readable.upperBound
      ? last.source.lowerBound : last.source.upperBound + readable - last.readable.upperBound
  }

  /// The offset in the readable text; nil within what was replaced.
  func readable(of source: Int) -> Int? {
    guard let last = last(where: { $0.source.lowerBound <= source }) else { return source }
    if source == last.source.lowerBound { return last.readable.lowerBound }
    guard source >= last.source.upperBound else { return nil }
    return last.readable.upperBound + source - last.source.upperBound
  }

  /// The last entry of those that begin early enough; they stand in order.
  private func last(where isEarly: (Entry) -> Bool) -> Entry? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if isEarly(entries[middle]) { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? entries[low - 1] : nil
  }
}
