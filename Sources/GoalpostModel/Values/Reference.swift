/// Names a goal: `objective`, `objective/key-result`, `unit/objective`,
/// `unit/objective/key-result`; or a KPI: `kpi`, `unit/kpi`.
package struct Reference: Hashable, Sendable, CustomStringConvertible {
  /// One to three well-formed ids.
  package let parts: [String]

  package init?(_ text: some StringProtocol) {
    let parts = Substring(text).split(separator: "/", omittingEmptySubsequences: false)
      .map(String.init)
    guard (1...3).contains(parts.count), parts.allSatisfy({ Identifier.isWellFormed($0) }) else {
      return nil
    }
    self.parts = parts
  }

  package var description: String { parts.joined(separator: "/") }
}
