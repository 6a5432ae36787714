import GoalpostKit
import GoalpostSource
import Testing

/// No key, id, choice, date, amount or reference is read with a look-alike in it without a word:
/// each character of the table, wherever it can stand in a plan, changes nothing or is named once,
/// and what is fixed is the plan again.
@Suite struct LookAlikePropertyTests {
  /// What stands behind a `¦` is prose.
  private static let marked = """
    goalpost: 1
    unit: bakery
    owner:¦ Head baker
    cycle: 2026-Q4
    locked: 2026-10-05
    objectives:
      - id: morning-trade
        title:¦ Sell more bread before eight
        ambition: committed
        why: |
    ¦      People buy where they pass.
    ¦      - they said so: every day
        key_results:
          - id: rye-share
            title:¦ Rye makes up a larger share
            baseline: 22%
            target: 30%
            check_ins:
              - {date: 2026-10-12, value: 24%}
              - {date: 2026-10-19, value: 25%}
          - id: till-time
            title:¦ The till takes less time
            baseline: 90 s
            target: 60 s
          - id: regulars
            title:¦ More regulars come back
            baseline: 120 guests
            target: 150 guests
    kpis:
      - id: queue
        title:¦ Time in the queue
        measured_in: minutes
        better: lower
        at_most: 5 min
    """

  private static let plan = marked.replacing("¦", with: "")

  /// Offsets in the plan, in characters, that are no prose.
  private static let places: [Int] = {
    var (places, offset) = ([Int](), 0)
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      let prose = line.firstIndex(of: "¦")
      for index in line.indices where line[index] != "¦" {
        if prose.map({ index < $0 }) ?? true { places.append(offset) }
        offset += 1
      }
      offset += 1
    }
    return places
  }()

  private static let clean = try? FixedTexts(plan).before.diagnostics.map(\.rule).sorted()

  @Test func `the plan that is changed has no fault`() throws {
    let rules = try #require(Self.clean)
    #expect(!rules.contains { LanguageRule(rawValue: $0) != nil })
    #expect(Self.places.count > 400)
    #expect(LookAlike.named.count > 70)
  }

  /// Everywhere for the first character of a kind, here and there for the others.
  private static func places(for character: LookAlike) -> [Int] {
    let isFirst = LookAlike.named.first { $0.kind == character.kind } == character
    return isFirst ? places : places.filter { $0 % 11 == Int(character.scalar.value) % 11 }
  }

  @Test(arguments: LookAlike.named)
  func `a character is named or means the same`(_ character: LookAlike) throws {
    for place in Self.places(for: character) {
      guard let text = Self.plan(with: character, at: place) else { continue }
      let fixed = try FixedTexts(text)
      let rules = fixed.before.diagnostics.map(\.rule).sorted()
      if rules == Self.clean { continue }
      let words = Comment("\(character.title) at \(place): \(rules)\n\(text)")
      let new = fixed.before.diagnostics.filter { LanguageRule(rawValue: $0.rule) != nil }
      #expect(new.count == 1, words)
      let isNamed = new.first.map { $0.finding.message.contains(character.title) } ?? false
      #expect(isNamed, words)
      #expect(fixed.text == Self.plan, words)
    }
  }

  /// The plan with a character put in, or in place of what it looks like; nil where nobody would
  /// take one for the other.
  private static func plan(with character: LookAlike, at place: Int) -> String? {
    let text = Array(plan)
    let sign = Character(character.scalar)
    func replacing(_ count: Int) -> String? {
      let end = place + count
      guard end <= text.count, String(text[place..<end]) == character.replacement else {
        return nil
      }
      return String(text[..<place] + [sign] + text[end...])
    }
    let border = text[..<place].last { $0 != " " } ?? "\n"
    switch character.kind {
    case .invisible: return String(text[..<place] + [sign] + text[place...])
    case .space: return replacing(character.replacement.count)
    case .dash, .bullet: return replacing(1)
    case .letter:
      // A unit of one letter may be one of that script.
      let isInWord = text[..<place].last?.isLetter ?? false
      return isInWord || text[(place + 1)...].first?.isLetter ?? false ? replacing(1) : nil
    case .colon: return replacing(1)
    case .quote:
      guard place > 0, " \n{".contains(text[place - 1]), ":\n-{,".contains(border),
        text[place].isLetter || text[place].isNumber,
        let end = text[place...].firstIndex(where: { "\n,}:".contains($0) })
      else { return nil }
      return String(text[..<place] + [sign] + text[place..<end] + [sign] + text[end...])
    }
  }
}
