/// A file that goal files name, such as a CSV file of readings, as the caller found it. Which ones
/// are needed is what `Goalpost.attachments(namedBy:)` tells.
public struct AttachedSource: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// UTF-8, with or without a byte order mark; anything else is reported.
    case bytes([UInt8])
    case missing
    /// A folder or a device.
    case notAFile
    /// A link that leads out of the project, or to something that is no CSV file.
    case outsideOfProject
  }

  /// Relative to the project root, as `Goalpost.attachments(namedBy:)` gave it.
  public let path: String
  public let content: Content

  public init(path: String, content: Content) {
    self.path = path
    self.content = content
  }
}
