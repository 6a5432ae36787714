import GoalpostModel
import GoalpostSource

struct StaleTitleRule: Rule {
  static let declaration = RuleDeclaration(
    name: "stale-title", group: .keyResults, severity: .warning,
    summary: "Fires when the numbers in a key result's title contradict its fields.",
    rationale: """
      Somebody changed the target and forgot the title, and the team now works for two numbers: \
      the one that is scored and the one that everybody quotes. Only numbers of the fields' own \
      kind are compared (percentages with shares, money with money), rounded as the title shows \
      them, with the baseline, the target, the bounds, the difference, the relative change and \
      the multiple. A title without numbers cannot go stale.
      """,
    sources: [.practice],
    needsWholePlan: false,
    examples: [
      .flagged(
        "The target was changed, the title was not.",
        """
        goalpost: 1
        unit: farm-shop
        owner: Farmer
        cycle: 2026-Q4
        objectives:
          - title: Sell what grows here
            key_results:
              - id: local
                title: Increase the share of our own fruit from 30% to 60%
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `60%` is not its target
                baseline: 30%
                target: 50%
        """),
      .flagged(
        "None of its numbers is the title's.",
        """
        goalpost: 1
        unit: farm-shop
        owner: Farmer
        cycle: 2026-Q4
        objectives:
          - title: Sell what grows here
            key_results:
              - title: Win 40 restaurants that cook with our vegetables
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `40 restaurants` is none of its numbers
                baseline: 5 restaurants
                target: 25 restaurants
              - title: Raise sales by 20%
        #              ^^^^^^^^^^^^^^^^^^ `20%` is none of its numbers
                baseline: $10k
                target: $15k
        """),
      .clean(
        "Rounded, as a step, as a part, as a multiple.",
        """
        goalpost: 1
        unit: farm-shop
        owner: Farmer
        cycle: 2026-Q4
        objectives:
          - title: Sell what grows here
            key_results:
              - {title: Raise the share of our own fruit from 30% to 60%, baseline: 29.6%, target: 60%}
              - {title: Win 20 more restaurants, baseline: 5 restaurants, target: 25 restaurants}
              - {title: Raise sales by half, baseline: $10k, target: $15k}
              - {title: Double the families who fetch a box, baseline: 40 families, change: 2x}
        """),
      .clean(
        "Numbers of another kind.",
        """
        goalpost: 1
        unit: farm-shop
        owner: Farmer
        cycle: 2026-Q4
        objectives:
          - title: Sell what grows here
            key_results:
              - {title: Answer orders within 2 days, at_least: 90%}
              - {title: Sell $300 a day in 3 villages, baseline: 20 boxes, target: 60 boxes}
              - {title: "Raise sales (by 20%)", baseline: $10k, target: $15k}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard let title = keyResult.title.located,
      TitleGlance.canHoldAmount(title.value, context.projectWords),
      let figures = FieldFigures(keyResult),
      CompoundTitle(title.value, context.projectWords) == nil
    else { return [] }
    let words = context.read(title.value)
    let amounts = TitleQuantity.all(in: words).compactMap { TitleAmount($0, in: words) }
    let all = TitleSpan.all(among: amounts, in: words)
    guard !all.contains(where: \.isAge) else { return [] }
    let spans = all.filter {
      figures.isOfKind($0.end, in: words) || figures.isOfKind($0.start, in: words)
    }
    if !spans.isEmpty {
      let contradictions = spans.map { contradiction(of: $0, figures) }
      guard let first = contradictions.compactMap(\.self).first,
        !contradictions.contains(where: { $0 == nil })
      else { return [] }
      return [finding(on: keyResult, at: title.range, first.amount, "is not its \(first.field)")]
    }
    guard let stale = amounts.first(where: { isMeasured($0, figures, in: words) }),
      !amounts.contains(where: figures.areShown)
    else { return [] }
    return [finding(on: keyResult, at: title.range, stale, "is none of its numbers")]
  }

  /// The end of a span that is not what its field says.
  private func contradiction(
    of span: TitleSpan, _ figures: FieldFigures
  ) -> (amount: TitleAmount, field: String)? {
    if let target = figures.target, !figures.isShown(target, by: span.end, besides: span.start) {
      return (span.end, "target")
    }
    if let baseline = figures.baseline,
      !figures.isShown(baseline, by: span.start, besides: span.end)
    {
      return (span.start, "baseline")
    }
    return nil
  }

  /// Whether an amount is the one that the title promises, not one beside it: `to 40%`, `Win 40
  /// schools`, and not `in 40 schools`.
  private func isMeasured(
    _ amount: TitleAmount, _ figures: FieldFigures, in title: TitleWords
  ) -> Bool {
    let index = amount.words.lowerBound
    guard amount.relation != .roughly, figures.isOfKind(amount, in: title) else { return false }
    guard index > 0 else { return true }
    let isBehindCode = title[index - 1].map { title.has($0.text, in: .currencies) } ?? false
    let start = isBehindCode ? index - 1 : index
    guard let before = title.before(start) else { return start == 0 }
    if AmountWords.bounds.contains(before) { return title.before(start - 1) == "at" }
    // `70 to 80%`: anything in between will do.
    if before == "to", isNumber(title[start - 2], in: title), title[start - 3]?.lowercased != "from"
    {
      return false
    }
    if ["to", "by", "from", "than"].contains(before) { return true }
    if ScopeWords.scopes.contains(before) { return false }
    guard let verb = OpeningWord(of: title), verb.index == start - 1 else { return false }
    return ScopeWords.counting.contains(verb.text) || title.has(verb.text, in: .verbs)
      || figures.areCounted(as: amount)
  }

  private func isNumber(_ word: TitleWords.Word?, in title: TitleWords) -> Bool {
    word.map { TitleNumber($0.text, title.project.numbers) != nil } ?? false
  }

  private func finding(
    on keyResult: KeyResult, at place: SourceRange, _ amount: TitleAmount, _ fault: String
  ) -> Finding {
    let fields = [
      ("baseline", keyResult.baseline.range), ("target", keyResult.target.range),
      ("change", keyResult.change.range), ("at_least", keyResult.atLeast.range),
      ("at_most", keyResult.atMost.range),
    ]
    return Finding(
      "the title of \(keyResult.called) says `\(amount.text)`, which \(fault)", at: place,
      label: "`\(amount.text)` \(fault)",
      help: "mend the title or the field, whichever is old; a title without numbers stays true",
      related: fields.compactMap { name, range in range.map { Label("its \(name)", at: $0) } },
      field: "title")
  }
}
