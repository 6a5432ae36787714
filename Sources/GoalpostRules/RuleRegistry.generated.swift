// Written by `make generate` from the names of files; do not edit.
/// Every rule, by its file.
package enum RuleRegistry {
  package static let rules: [any Rule.Type] = [
    OrphanObjectiveRule.self,
    IncompleteKPIRule.self,
    TargetlessKPIRule.self,
    UnansweredBreachRule.self,
    UntiedKPIRule.self,
    ActivityKeyResultRule.self,
    ContradictoryDirectionRule.self,
    DateOutsideCycleRule.self,
    MissingBaselineRule.self,
    UnquantifiedKeyResultRule.self,
    NumericObjectiveRule.self,
    UnownedKPIRule.self,
    UnownedObjectiveRule.self,
    EmptyPlanRule.self,
    MissingObjectivesRule.self,
    SwallowedCommentRule.self,
    TooFewKeyResultsRule.self,
    TooManyKPIsRule.self,
    TooManyKeyResultsRule.self,
    TooManyObjectivesRule.self,
    MissingCycleRule.self,
  ]

  /// Faults that are found before there is a model.
  package static let languageRules: [any CataloguedRule.Type] = [
    CSVSyntaxRule.self,
    CircularCascadeRule.self,
    ConflictingKeysRule.self,
    DuplicateIDRule.self,
    DuplicateKeyRule.self,
    DuplicatePlanRule.self,
    LimitExceededRule.self,
    MissingKeyRule.self,
    NoDistanceRule.self,
    NotUTF8Rule.self,
    PlaceholderRule.self,
    UnitMismatchRule.self,
    UnknownKeyRule.self,
    UnresolvedReferenceRule.self,
    UnsupportedYAMLRule.self,
    WrongReferenceRule.self,
    WrongTypeRule.self,
    YAMLSyntaxRule.self,
    ZeroWeightsRule.self,
  ]

  package static var all: [any CataloguedRule.Type] { languageRules + rules }
}
