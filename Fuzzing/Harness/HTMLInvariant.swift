import CGumbo
import GoalpostEmitters
import GoalpostReport
import Invariants

/// The HTML review as gumbo reads it, which parses as browsers do: around any text stand the very
/// elements and attributes that stand around a harmless one.
enum HTMLInvariant: Invariant {
  static let name = "html"
  static let summary = "any text in every place of the HTML review, read by gumbo"

  static func check(_ input: [UInt8]) -> [String] {
    let text = String(decoding: input, as: UTF8.self)
    let page = elements(HTMLEmitter.emit(HostileProject.report.poisoned(with: text)))
    let twin = HarmlessTwin.twin(of: text)
    let plain = elements(HTMLEmitter.emit(HostileProject.report.poisoned(with: twin)))
    guard page == plain else {
      let index = zip(page, plain).prefix { $0 == $1 }.count
      return ["HTML: \(page.dropFirst(index).prefix(3)), not \(plain.dropFirst(index).prefix(3))"]
    }
    return []
  }

  /// The name of each element, with those of its attributes.
  private static func elements(_ page: String) -> [String] {
    var bytes = Array(page.utf8)
    return bytes.withUnsafeMutableBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        var options = kGumboDefaultOptions
        guard let output = gumbo_parse_with_options(&options, text.baseAddress, text.count) else {
          return []
        }
        defer { gumbo_destroy_output(&options, output) }
        var names = ["\(output.pointee.errors.length) errors"]
        collect(output.pointee.root, into: &names)
        return names
      }
    }
  }

  private static func collect(
    _ node: UnsafeMutablePointer<GumboNode>?, into names: inout [String]
  ) {
    guard let node, node.pointee.type == GUMBO_NODE_ELEMENT else { return }
    let element = node.pointee.v.element
    let attributes = (0..<element.attributes.length).compactMap { index -> String? in
      let attribute = element.attributes.data[Int(index)]?.assumingMemoryBound(
        to: GumboAttribute.self)
      return attribute.map { String(cString: $0.pointee.name) }
    }
    let name = gumbo_normalized_tagname(element.tag).map { String(cString: $0) } ?? ""
    names.append("<\(name) \(attributes.joined(separator: " "))>")
    for index in 0..<Int(element.children.length) {
      collect(element.children.data[index]?.assumingMemoryBound(to: GumboNode.self), into: &names)
    }
  }
}
