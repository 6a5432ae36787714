import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// XML as libxml2 reads it, which is what Foundation uses.
enum SecondXML {
  /// The names of all elements in their order; nil where the text is not well-formed.
  static func elements(of text: String) -> [String]? {
    let parser = XMLParser(data: Data(text.utf8))
    let names = Names()
    parser.delegate = names
    return parser.parse() ? names.elements : nil
  }

  private final class Names: NSObject, XMLParserDelegate {
    var elements: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String] = [:]
    ) {
      elements.append(name)
    }
  }
}
