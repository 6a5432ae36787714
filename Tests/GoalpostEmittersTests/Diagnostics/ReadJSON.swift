import Foundation

/// JSON as another reader sees it.
struct ReadJSON {
  let value: Any?

  init(_ text: String) throws {
    value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  private init(value: Any?) { self.value = value }

  /// A step on the way into a document: a member's name, or an index.
  enum Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case member(String)
    case index(Int)

    init(stringLiteral name: String) { self = .member(name) }
    init(integerLiteral index: Int) { self = .index(index) }
  }

  func at(_ path: [Step]) -> ReadJSON {
    path.reduce(self) { json, step in
      switch step {
      case .member(let name): ReadJSON(value: (json.value as? [String: Any])?[name])
      case .index(let index):
        ReadJSON(value: (json.value as? [Any]).flatMap { index < $0.count ? $0[index] : nil })
      }
    }
  }

  var items: [ReadJSON] { (value as? [Any] ?? []).map { ReadJSON(value: $0) } }

  var text: String? { value as? String }

  func numbers(_ paths: [Step]...) -> [Int?] { paths.map { at($0).value as? Int } }
}
