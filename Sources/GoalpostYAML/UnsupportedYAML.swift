import GoalpostSource

/// What to say about the parts of YAML that the goal language leaves out.
enum UnsupportedYAML {
  static func mergeKey(at range: SourceRange) -> Finding {
    Finding(
      "the merge key `<<` is not part of the goal language", at: range, label: "merges nothing",
      help: "write the keys out here")
  }

  static func complexKey(at range: SourceRange, in source: SourceFile) -> Finding {
    let isFlow =
      source.bytes[range.start] == UInt8(ascii: "{")
      || source.bytes[range.start] == UInt8(ascii: "[")
    return Finding(
      "a key is one piece of text, not a list or a mapping", at: range.part(at: 0, length: 1),
      label: "used as a key",
      help: isFlow
        ? "put text that starts with a bracket in quotes" : "write `key: value` on one line")
  }

  /// Nil for the tags of YAML's core types, which say nothing that the field does not say.
  static func tag(_ tag: String, at range: SourceRange, in source: SourceFile) -> Finding? {
    let tag = tag.withoutMarkPiles
    let core = ["str", "int", "float", "bool", "null", "map", "seq"]
    if tag == "!" || core.contains(where: { "tag:yaml.org,2002:\($0)" == tag }) { return nil }
    return Finding(
      "the tag `\(source.text(of: range))` is not part of the goal language", at: range,
      label: "means nothing here",
      help: "delete it; text that starts with `!` needs quotes")
  }
}
