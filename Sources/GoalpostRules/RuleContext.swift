import GoalpostHistory
import GoalpostModel
import GoalpostScoring
import GoalpostSource

/// What a rule may know besides the goal that it looks at.
package struct RuleContext: Sendable {
  let goals: JudgedGoals
  /// The day of the check, by which scores are counted.
  package let asOf: CalendarDay
  /// Where that day is today by the clock; nil where a day was named.
  package let today: Today?
  /// The day that a line to paste names: the user's own today, else the day that was named.
  package var entryDay: CalendarDay { today?.local ?? asOf }
  /// Nothing dated later can have been seen: the latest day on Earth, else the day that was named.
  package var latestDay: CalendarDay { today?.latest ?? asOf }
  /// The goal that is looked at.
  package internal(set) var path: GoalPath
  /// The numbers of the rule that is asked, as configured.
  var options: [String: Int] = [:]
  /// What the project added to the word lists of the rule that is asked.
  var addedWords: [String: AddedWords] = [:]
  /// The words that titles are read by.
  var projectWords = ProjectWords()
  /// What the waivers did for the rules; of use to rules that look at waivers, which come last.
  package internal(set) var waiverUse = WaiverUse()

  // What follows is lent, not copied: most rules want one field of it.

  package var project: Project { _read { yield goals.project } }
  package var scoreboard: Scoreboard { _read { yield goals.scoreboard } }
  /// With an earlier revision; nil where none was given.
  package var comparison: Comparison? { _read { yield goals.comparison } }
  /// The plan that the goal belongs to.
  package var plan: Plan {
    _read {
      let plans = goals.project.plans
      yield plans.span[path.plan]
    }
  }

  /// The objective that a key result belongs to, or the one looked at.
  package var objective: Objective? {
    switch path {
    case .objective(let path): project[path]
    case .keyResult(let path): project[path.objective]
    case .plan, .kpi: nil
    }
  }

  /// A number of the rule, as configured or by default; 0 for one that is not declared.
  package func option(_ name: String) -> Int { options[name] ?? 0 }

  /// A title, cut into words that mean what the project says.
  func read(_ title: String) -> TitleWords { TitleWords(title, projectWords) }

  /// What the project added to a word list of the rule.
  func words(_ list: String) -> AddedWords { addedWords[list] ?? AddedWords() }
}
