/// Words that a number only names or numbers: `Level 1`, `phase 2`, `Windows 11`, `day 1`.
enum LabelWords {
  static let all: Set<String> = [
    "android", "annex", "appendix", "area", "article", "band", "block", "building", "category",
    "chapter", "class", "cohort", "day", "english", "episode", "floor", "form", "formula",
    "fortune", "gate", "gen", "generation", "goal", "grade", "group", "horizon", "industry", "ios",
    "iso", "issue", "item", "key", "layer", "level", "line", "lot", "milestone", "module", "month",
    "no", "number", "objective", "office", "option", "page", "part", "path", "phase", "pillar",
    "plan", "platform", "pr", "priority", "python", "quarter", "release", "room", "round", "route",
    "rule", "scenario", "scope", "section", "series", "sprint", "stage", "step", "story", "stream",
    "ticket", "tier", "title", "top", "track", "type", "unit", "v", "version", "vision", "volume",
    "ward", "wave", "web", "week", "windows", "work-package", "workstream", "year", "zone",
  ]

  /// Those of them that open a title as verbs: `Plan 12 events`.
  static let verbsToo: Set<String> = [
    "form", "gate", "group", "key", "page", "plan", "release", "route", "stage", "title", "track",
  ]
}
