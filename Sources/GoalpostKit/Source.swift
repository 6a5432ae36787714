/// A file's name and content, as the caller read it: the compiler itself opens no files.
public struct Source: Hashable, Sendable {
  /// Relative to the project root, `/` between folders; names the file in every output.
  public let path: String
  /// UTF-8, with or without a byte order mark; anything else is reported.
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
