import CMarkGFM
import GoalpostEmitters
import GoalpostReport
import Invariants

/// The Markdown review, and what changed in Markdown, as cmark-gfm reads them with GitHub's
/// extensions: around any text stand the very nodes that stand around a harmless one.
enum MarkdownInvariant: Invariant {
  static let name = "markdown"
  static let summary = "any text in every place of the Markdown documents, read by cmark-gfm"

  static func check(_ input: [UInt8]) -> [String] {
    let text = String(decoding: input, as: UTF8.self)
    let twin = HarmlessTwin.twin(of: text)
    return zip(documents(with: text), documents(with: twin)).flatMap { difference($0, $1) }
  }

  /// The review, and what changed.
  private static func documents(with text: String) -> [[String]] {
    let changes = HostileProject.changes?.poisoned(with: text)
    return [
      nodes(MarkdownEmitter.emit(HostileProject.report.poisoned(with: text))),
      changes.map { nodes(MarkdownDiffEmitter.emit($0, colour: .plain)) } ?? [],
    ]
  }

  private static func difference(_ page: [String], _ plain: [String]) -> [String] {
    guard page != plain else { return [] }
    let index = zip(page, plain).prefix { $0 == $1 }.count
    return ["Markdown: \(page.dropFirst(index).prefix(3)), not \(plain.dropFirst(index).prefix(3))"]
  }

  private static let options = CMARK_OPT_DEFAULT | CMARK_OPT_UNSAFE

  /// The kinds of all nodes in their order; text, its breaks and the comments that keep GitHub from
  /// mentioning anybody aside.
  private static func nodes(_ page: String) -> [String] {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(options) else { return [] }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      if let syntax = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, syntax)
      }
    }
    cmark_parser_feed(parser, page, page.utf8.count)
    guard let document = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(document) }
    let walk = cmark_iter_new(document)
    defer { cmark_iter_free(walk) }
    var names: [String] = []
    while true {
      let event = cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { return names }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(walk) else { continue }
      let name = String(cString: cmark_node_get_type_string(node))
      let literal = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
      switch name {
      case "text", "softbreak", "linebreak": continue
      case "html_inline":
        if !["<!-- -->", "<span>", "</span>"].contains(literal) { names.append(literal) }
      case "html_block": names.append(literal)
      default: names.append(name)
      }
    }
  }
}
