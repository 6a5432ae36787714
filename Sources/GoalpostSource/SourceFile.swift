/// One text given to the compiler: its bytes and the name that people know it by.
package struct SourceFile: Sendable {
  /// The place of a file in the list of sources; smaller than a path, and ordered.
  package struct ID: Hashable, Comparable, Sendable {
    package let index: Int32

    package init(_ index: Int) { self.index = Int32(clamping: index) }

    package static func < (first: ID, second: ID) -> Bool { first.index < second.index }
  }

  package let id: ID
  /// Relative to the project root, `/` between folders.
  package let path: String
  /// As read: whatever encoding and line ends the file has.
  package let bytes: [UInt8]

  package init(id: ID, path: String, bytes: [UInt8]) {
    self.id = id
    self.path = path
    self.bytes = bytes
  }

  /// The text of a range of this file; ill-formed UTF-8 is repaired.
  package func text(of range: SourceRange) -> String {
    String(decoding: bytes[range.start..<min(range.end, bytes.count)], as: UTF8.self)
  }

  /// The range of the whole file.
  package var range: SourceRange { SourceRange(file: id, start: 0, end: bytes.count) }
}
