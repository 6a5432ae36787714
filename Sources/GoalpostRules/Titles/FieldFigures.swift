import GoalpostModel

/// The numbers of a key result that its title may speak of.
struct FieldFigures {
  let unit: UnitOfMeasure
  let baseline: Rational?
  let target: Rational?
  /// Baseline, target and bounds, in the unit.
  private let values: [Rational]
  /// What lies between baseline and target, in the unit.
  private let difference: Rational?
  /// The difference as a part of the baseline.
  private let relative: Rational?
  /// The target in baselines.
  private let multiple: Rational?

  /// Nil where there are none, where one could not be read, or where it is only done or not.
  init?(_ keyResult: KeyResult) {
    let isFaulty =
      keyResult.baseline.isFaulty || keyResult.target.isFaulty || keyResult.change.isFaulty
      || keyResult.atLeast.isFaulty || keyResult.atMost.isFaulty || keyResult.measuredIn.isFaulty
    guard !isFaulty else { return nil }
    unit = keyResult.unit
    baseline = keyResult.baselineAmount
    target = keyResult.targetAmount
    values = [
      baseline, target, keyResult.atLeast.value?.amount, keyResult.atMost.value?.amount,
    ].compactMap(\.self)
    var (difference, relative, multiple): (Rational?, Rational?, Rational?) = (nil, nil, nil)
    if let baseline, let target {
      difference = (target - baseline).magnitude
      relative = (target - baseline).divided(by: baseline)?.magnitude
      multiple = target.divided(by: baseline)
    }
    switch keyResult.change.value?.kind {
    case .relative(let part): relative = part.magnitude
    case .points(let points): difference = points.magnitude
    case .multiple(let factor): multiple = factor
    case .absolute(let step): difference = step.amount(in: keyResult.unit)?.magnitude
    case nil: break
    }
    (self.difference, self.relative, self.multiple) = (difference, relative, multiple)
    let isStep = target == 1 && (baseline ?? 0).isZero && unit.isCount
    guard !isStep, !values.isEmpty || difference != nil || relative != nil || multiple != nil
    else { return nil }
  }

  /// Whether an amount of a title is of these numbers' kind, so that it can contradict them.
  func isOfKind(_ amount: TitleAmount, in title: TitleWords) -> Bool {
    guard unit.denominators.allSatisfy({ $0.isNamed(in: title) }) else { return false }
    switch (unit.kind, amount.unit.kind) {
    case (.share, .share), (.share, .shareDifference), (.shareDifference, .shareDifference),
      (.times, .times):
      return true
    case (.currency(let own), .currency(let other)): return own == other && !isRate(amount, title)
    case (.duration(let own), .duration(let other)):
      return other.factor(to: own) != nil && !isRate(amount, title)
    case (.dataSize(let own), .dataSize(let other)):
      return other.factor(to: own) != nil && !isRate(amount, title)
    case (.scale(let end), .none): return amount.number < end
    case (.scale(let end), .scale(let other)): return end == other
    case (.none, .none), (.counted, .none): return !isRate(amount, title)
    case (.none, .counted): return !isRate(amount, title)
    case (.counted(let own), .counted(let other)):
      return own.hasNoun(of: other) && !isRate(amount, title)
    default: return isStep(amount, in: title)
    }
  }

  /// Whether an amount counts by name what these numbers count by name.
  func areCounted(as amount: TitleAmount) -> Bool {
    guard case .counted(let own) = unit.kind, case .counted(let other) = amount.unit.kind else {
      return false
    }
    return own.hasNoun(of: other)
  }

  /// `by 30%`, `30% more`, `Double …`: a step from the baseline, whatever the unit.
  private func isStep(_ amount: TitleAmount, in title: TitleWords) -> Bool {
    if amount.unit.kind == .times, unit.kind != .times, let multiple {
      // The other way round it contradicts the direction, which is told by itself.
      let goesSameWay = (amount.amount < 1) == (multiple < 1)
      return goesSameWay && amount.words.lowerBound == 0
        && MultiplierWords.all.contains(amount.text.lowercased())
    }
    guard amount.unit.kind == .share, relative != nil, unit.kind != .share else { return false }
    if title.before(amount.words.lowerBound) == "by" {
      return OpeningWord(of: title).map { DirectionWords.all.contains($0.text) } ?? false
    }
    return ["more", "fewer", "less"].contains(title.after(amount.words.upperBound - 1))
      && amount.words.lowerBound <= 1
  }

  /// It is per something, and these numbers are not.
  private func isRate(_ amount: TitleAmount, _ title: TitleWords) -> Bool {
    guard !unit.isRate else { return false }
    if let next = title.after(amount.words.upperBound - 1), title.has(next, in: .rates) {
      return true
    }
    return title.words.contains {
      title.has($0.lowercased, in: .rates) && $0.lowercased != "a" && $0.lowercased != "an"
    }
  }

  /// Whether one of these numbers is what a title's amount speaks of.
  func areShown(by amount: TitleAmount) -> Bool {
    if (values + [difference].compactMap(\.self)).contains(where: { isShown($0, by: amount) }) {
      return true
    }
    let one = Rational(1, over: 100)
    if let relative, amount.shows(relative, magnitude: one) { return true }
    if unit.kind == .share, values.contains(where: { amount.shows(1 - $0, magnitude: one) }) {
      return true
    }
    guard let multiple else { return false }
    return amount.shows(multiple, magnitude: 1)
      || Rational(1).divided(by: multiple).map { amount.shows($0, magnitude: 1) } ?? false
  }

  /// Whether a title's amount is one value: in its own unit, or as the bare number.
  ///
  /// - Parameter other: the other end of `from 2 to 3M`, which lends its magnitude.
  func isShown(_ value: Rational, by amount: TitleAmount, besides other: TitleAmount? = nil) -> Bool
  {
    let isShare = unit.kind == .share || unit.kind == .shareDifference
    let bare = isShare ? Rational(1, over: 100) : 1
    if amount.shows(value, magnitude: bare) { return true }
    for magnitude in [amount.magnitude, other?.magnitude].compactMap(\.self) {
      if amount.shows(value, magnitude: magnitude) { return true }
    }
    if case .duration(let own) = unit.kind, case .duration(let shown) = (other ?? amount).unit.kind,
      let factor = own.factor(to: shown), amount.shows(value * factor, magnitude: 1)
    {
      return true
    }
    switch amount.relation {
    case .exact: return false
    case .roughly: return true
    case .atLeast: return value == target || target == nil ? value >= amount.amount : false
    case .atMost: return value == target || target == nil ? value <= amount.amount : false
    }
  }
}

extension UnitOfMeasure {
  /// Counted one by one, with a name or without.
  fileprivate var isCount: Bool {
    switch kind {
    case .none, .counted: !isRate
    case .share, .shareDifference, .currency, .scale, .times, .duration, .dataSize: false
    }
  }
}

extension UnitOfMeasure.Denominator {
  /// The title says the same rate: `4 per day` and `daily`.
  fileprivate func isNamed(in title: TitleWords) -> Bool {
    guard let noun = words.text.lowercased().split(separator: " ").last.map(String.init) else {
      return false
    }
    let adverb = noun == "day" ? "daily" : "\(noun.singular)ly"
    return title.words.contains {
      $0.lowercased.singular == noun.singular || $0.lowercased == adverb
    }
  }
}

extension CountedWords {
  /// `networking events` and `events` count the same.
  func hasNoun(of other: CountedWords) -> Bool {
    guard let noun = text.split(separator: " ").last else { return false }
    return other.text.split(separator: " ").contains { CountedWords($0) == CountedWords(noun) }
  }
}
