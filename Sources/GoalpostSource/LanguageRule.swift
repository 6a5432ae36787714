/// The rules of the language itself, found before there is a model to check. Always errors; they
/// can be neither waived nor turned off.
package enum LanguageRule: String, CaseIterable, Sendable {
  case yamlSyntax = "yaml-syntax"
  case lookAlike = "look-alike-character"
  case csvSyntax = "csv-syntax"
  case mergeConflict = "merge-conflict"
  case notUTF8 = "not-utf8"
  case limitExceeded = "limit-exceeded"
  case unsupportedYAML = "unsupported-yaml"
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case conflictingKeys = "conflicting-keys"
  case wrongType = "wrong-type"
  case placeholder
  case ambiguousNumber = "ambiguous-number"
  case unitMismatch = "unit-mismatch"
  case noDistance = "no-distance"
  case zeroWeights = "zero-weights"
  case duplicateID = "duplicate-id"
  case duplicatePlan = "duplicate-plan"
  case unresolvedReference = "unresolved-reference"
  case wrongReference = "wrong-reference"
  case circularCascade = "circular-cascade"
}
