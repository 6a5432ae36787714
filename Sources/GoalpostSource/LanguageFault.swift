/// A finding of parse, compose, decode or link.
package struct LanguageFault: Hashable, Sendable {
  package var rule: LanguageRule
  package var finding: Finding

  package init(_ rule: LanguageRule, _ finding: Finding) {
    self.rule = rule
    self.finding = finding
  }
}
