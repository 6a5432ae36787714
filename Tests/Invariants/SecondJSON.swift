import Foundation

/// JSON as Foundation reads it.
struct SecondJSON {
  private let value: Any

  /// Nil where it is no JSON.
  init?(_ text: String) {
    guard
      let value = try? JSONSerialization.jsonObject(
        with: Data(text.utf8), options: .fragmentsAllowed)
    else { return nil }
    self.value = value
  }

  private init(value: Any) { self.value = value }

  /// A member of an object, and the items of a list.
  subscript(name: String) -> SecondJSON? {
    (value as? [String: Any])?[name].map { SecondJSON(value: $0) }
  }

  var items: [SecondJSON] { (value as? [Any] ?? []).map { SecondJSON(value: $0) } }

  var text: String? { value as? String }

  /// The members that are texts.
  var strings: [String: String] {
    (value as? [String: Any])?.compactMapValues { $0 as? String } ?? [:]
  }

  /// Names, lists and kinds of values, without what the values are.
  var shape: String {
    switch value {
    case is String: "s"
    case is NSNull: "0"
    case let list as [Any]: "[" + list.map { SecondJSON(value: $0).shape }.joined() + "]"
    case let object as [String: Any]:
      "{"
        + object.sorted { $0.key < $1.key }
        .map { "\($0.key):" + SecondJSON(value: $0.value).shape }.joined(separator: ",") + "}"
    default: "n"
    }
  }
}
