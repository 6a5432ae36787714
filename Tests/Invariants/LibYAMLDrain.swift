import CLibYAML
import GoalpostSource
import GoalpostYAML

/// libyaml's own word on a file in which nothing was found: it reads it to the end, and its texts
/// are those of the tree, in the same order.
enum LibYAMLDrain {
  static func differences(from parsed: ParsedFile, of file: SourceFile) -> [String] {
    switch reading(of: Array(joined(String(decoding: file.bytes, as: UTF8.self)).utf8)) {
    // It does not know the characters that JSON escapes in two halves.
    case .refused where holdsHalves(file.bytes): return []
    case .refused: return ["libyaml refuses a file in which nothing was found"]
    // Aliases give texts once more.
    case .hasAliases: return []
    case .texts(let texts):
      let own = parsed.documents.flatMap { $0.root.map(leaves) ?? [""] }.map(joined)
      let texts = texts.map(joined)
      return own == texts ? [] : ["libyaml reads \(texts), the tree holds \(own)"]
    }
  }

  /// Characters that libyaml takes for line breaks are parts of words.
  private static func joined(_ text: String) -> String {
    text.replacing("\u{85}", with: "_").replacing("\u{2028}", with: "_")
      .replacing("\u{2029}", with: "_")
  }

  private static func holdsHalves(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return ["8", "9", "a", "b"].contains { text.contains("\\ud\($0)") }
  }

  private static func leaves(_ node: Node) -> [String] {
    switch node.content {
    case .scalar(let scalar): [scalar.text]
    case .sequence(let items): items.flatMap(leaves)
    case .mapping(let entries): entries.flatMap { [$0.key.value] + leaves($0.value) }
    }
  }

  private enum Reading {
    case refused
    case hasAliases
    case texts([String])
  }

  private static func reading(of bytes: [UInt8]) -> Reading {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return .refused }
    defer { yaml_parser_delete(&parser) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return text.withUnsafeBufferPointer { buffer in
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      return drain(&parser)
    }
  }

  private static func drain(_ parser: inout yaml_parser_t) -> Reading {
    var texts: [String] = []
    var hasAlias = false
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return .refused }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        texts.append(String(decoding: bytes, as: UTF8.self))
      case YAML_ALIAS_EVENT: hasAlias = true
      case YAML_STREAM_END_EVENT: return hasAlias ? .hasAliases : .texts(texts)
      default: break
      }
    }
  }
}
