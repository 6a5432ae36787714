/// What a compilation goes through, for whoever measures it.
package enum Stage: String, CaseIterable, Sendable {
  /// From disk; the caller's.
  case read
  /// To nodes: libyaml's events are composed as they come.
  case compose
  case decode
  case link
  case score
  /// With an earlier revision.
  case compare
  case check
  /// To text and out; the caller's.
  case render
}
