/// How grave a finding is; the order is that of gravity.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  case note, warning, error

  package static func < (first: Severity, second: Severity) -> Bool {
    first.rank < second.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
