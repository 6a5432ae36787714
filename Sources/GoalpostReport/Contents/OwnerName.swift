/// A person or a role by which goals are chosen; capitals and spaces around it make no difference.
package struct OwnerName: Hashable, Sendable {
  private let folded: String

  package init(_ name: String) {
    folded = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  package func isOwner(_ name: String?) -> Bool { name.map { OwnerName($0) } == self }
}
