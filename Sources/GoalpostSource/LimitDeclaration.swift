/// A bound on what is taken in, for the page that lists them all.
package struct LimitDeclaration: Sendable {
  /// What is counted, like `bytes of one file`.
  package let name: String
  package let value: Int
  /// The option of the command line that raises it; nil where none does.
  package let option: String?
  /// What would hurt without it.
  package let reason: String
  /// What one sees when it is hit, or what happens then where nothing has to be said.
  package let outcome: Outcome

  package enum Outcome: Sendable {
    /// A finding or an error of the command line, with what it says to do.
    case message(String, help: String?)
    case silence(String)
  }

  package init(
    _ name: String, _ value: Int, option: String? = nil, because reason: String, _ outcome: Outcome
  ) {
    self.name = name
    self.value = value
    self.option = option
    self.reason = reason
    self.outcome = outcome
  }
}

extension LimitDeclaration.Outcome {
  /// What a finding says.
  package init(_ finding: Finding) {
    self = .message(finding.message, help: finding.help)
  }
}
