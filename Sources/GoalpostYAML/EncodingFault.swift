import GoalpostSource

/// What to say about bytes that are not UTF-8 text.
package enum EncodingFault {
  /// The fault of a file of any format that cannot be read at all.
  package static func of(_ source: SourceFile) -> LanguageFault? {
    of(source, InputScan(source.bytes))
  }

  /// The fault of a file that cannot be read at all.
  static func of(_ source: SourceFile, _ scan: InputScan) -> LanguageFault? {
    let start = source.bytes.prefix(2)
    if start == [0xFF, 0xFE] || start == [0xFE, 0xFF] {
      return notUTF8(
        "this file is UTF-16, not UTF-8", at: 0..<2, "byte order mark of UTF-16", in: source)
    }
    if start.count == 2, start.contains(0) {
      return notUTF8("this file looks like UTF-16, not UTF-8", at: 0..<2, "zero byte", in: source)
    }
    guard let bad = scan.badByte else { return nil }
    let byte = "0x" + hexadecimal(UInt32(source.bytes[bad]))
    return notUTF8(
      "byte `\(byte)` is not UTF-8 text", at: bad..<(bad + 1), "not UTF-8 from here", in: source)
  }

  /// The faults of characters that cannot be seen and have no place in a text.
  static func controlCharacters(_ places: [Range<Int>], in source: SourceFile) -> [LanguageFault] {
    places.map { place in
      let range = source.range(place)
      let value = source.text(of: range).unicodeScalars.first?.value ?? 0
      return LanguageFault(
        .yamlSyntax,
        Finding(
          "the invisible control character `U+\(hexadecimal(value, digits: 4))` stands in the text",
          at: range, label: "not allowed in YAML", help: "delete the character"))
    }
  }

  private static func notUTF8(
    _ message: String, at place: Range<Int>, _ label: String, in source: SourceFile
  ) -> LanguageFault {
    LanguageFault(
      .notUTF8,
      Finding(
        message, at: source.range(place), label: label,
        help: "save the file with the encoding UTF-8"))
  }

  private static func hexadecimal(_ value: UInt32, digits: Int = 2) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

extension SourceFile {
  /// A range of this file from byte offsets.
  package func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(file: id, start: offsets.lowerBound, end: offsets.upperBound)
  }
}
