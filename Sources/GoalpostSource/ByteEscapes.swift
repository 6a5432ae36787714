/// A text in which `\xE4` stands for one byte, so that what is not UTF-8 can be shown on a page.
package struct ByteEscapes: Sendable {
  /// What the text stands for.
  package let bytes: [UInt8]
  /// Where each byte stands in the text as written, and behind them its end.
  private let places: [Int]

  package init(_ text: String) {
    let written = Array(text.utf8)
    var bytes: [UInt8] = []
    var places: [Int] = []
    var index = 0
    while index < written.count {
      places.append(index)
      if let byte = Self.escape(at: index, in: written) {
        bytes.append(byte)
        index += 4
      } else {
        bytes.append(written[index])
        index += 1
      }
    }
    self.bytes = bytes
    self.places = places + [index]
  }

  /// Where the byte at an offset stands in the text as written, in UTF-8 bytes.
  package func place(ofByteAt offset: Int) -> Int {
    places[min(offset, places.count - 1)]
  }

  private static func escape(at index: Int, in text: [UInt8]) -> UInt8? {
    let escape = text[index...].prefix(4)
    guard escape.count == 4, escape.starts(with: "\\x".utf8) else { return nil }
    let digits = escape.suffix(2)
    guard digits.allSatisfy({ $0 >= UInt8(ascii: "0") }) else { return nil }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
