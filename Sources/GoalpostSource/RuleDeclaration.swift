/// Everything that is said about a rule, once: its page, `explain`, the configuration's schema
/// and its tests are made from this.
package struct RuleDeclaration: Sendable {
  /// The only identity; states the fault and reads well after "allow": `missing-baseline`.
  package let name: String
  package let group: RuleGroup
  package let severity: Severity
  /// Named cases whose severity differs from the rule's own.
  package let cases: [Case]
  /// One sentence: when it fires.
  package let summary: String
  /// What the fault costs a team, and which article it follows where they disagree.
  package let rationale: String
  package let sources: [RuleSource]
  package let options: [RuleOption]
  /// Numbers of earlier versions, for the help of a configuration that still sets them.
  package let retired: [RetiredOption]
  /// The word lists that a project may add to.
  package let words: [WordList]
  /// Says something about the day of the check: looks only at plans whose cycle holds that day.
  package let isDated: Bool
  /// Says other things on other days: a dated rule, and one about what is over.
  package let dependsOnDay: Bool
  /// Rests on not finding something in another plan: withheld while a file could not be read.
  package let needsWholeProject: Bool
  /// Rests on not finding something in the plan: silent about one that was cut off, and about what
  /// is measured by readings that were.
  package let needsWholePlan: Bool
  /// What it makes of an earlier revision to compare with.
  package let base: BaseUse
  package let examples: [RuleExample]

  package init(
    name: String, group: RuleGroup, severity: Severity = .error, cases: [Case] = [],
    summary: String, rationale: String, sources: [RuleSource], options: [RuleOption] = [],
    retired: [RetiredOption] = [],
    words: [WordList] = [], isDated: Bool = false, dependsOnDay: Bool = false,
    needsWholeProject: Bool = false, needsWholePlan: Bool = true, base: BaseUse = .none,
    examples: [RuleExample]
  ) {
    self.name = name
    self.group = group
    self.severity = severity
    self.cases = cases
    self.summary = summary
    self.rationale = rationale
    self.sources = sources
    self.options = options
    self.retired = retired
    self.words = words
    self.isDated = isDated
    self.dependsOnDay = isDated || dependsOnDay
    self.needsWholeProject = needsWholeProject
    self.needsWholePlan = needsWholePlan
    self.base = base
    self.examples = examples
  }

  /// Whether a rule compares with an earlier revision (`--base`).
  package enum BaseUse: String, Sendable {
    /// It looks at the goals as they are.
    case none
    /// It says more where there is one.
    case optional
    /// It says nothing without one.
    case required
  }

  /// A case of a rule with a severity of its own.
  package struct Case: Hashable, Sendable {
    package let name: String
    package let severity: Severity
    /// When it is that case.
    package let summary: String

    package init(_ name: String, _ severity: Severity, _ summary: String) {
      self.name = name
      self.severity = severity
      self.summary = summary
    }
  }

  /// How one is made, where it may be.
  package var exceptions: String {
    guard group.canBeWaived else {
      return "A fault of the language can be neither waived nor turned off: mend it."
    }
    return "For one goal, with a reason: `waive: [{rule: \(name), because: …}]` on it. "
      + "For the project: `rules: {\(name): off}` in `.goalpost.yaml`."
  }

  /// The severity of one of its findings before the configuration has its say.
  package func severity(ofCase name: String?) -> Severity {
    cases.first { $0.name == name }?.severity ?? severity
  }
}
