import GoalpostSource

/// The `200` of `{value: $1,200}`: YAML ends the text at the comma and reads a key without a value.
/// Such keys may repeat; the decoder joins them with the text before.
enum ThousandsGroup {
  /// Whether a key of a flow mapping and its value look like the rest of a number.
  static func matches(_ key: String, _ value: Node) -> Bool {
    guard key.utf8.count == 3, case .scalar(let scalar) = value.content else { return false }
    return value.range.isEmpty && scalar.style == .plain
      && key.utf8.allSatisfy { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }
  }
}
