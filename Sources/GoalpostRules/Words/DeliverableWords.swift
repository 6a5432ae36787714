/// Things that are made or handed over, whatever comes of them.
enum DeliverableWords {
  static let all: Set<String> = [
    "app", "site", "website", "page", "portal", "dashboard", "report", "feature", "framework",
    "plan", "roadmap", "strategy", "process", "program", "programme", "policy", "playbook",
    "template", "guideline", "guide", "documentation", "handbook", "training", "course",
    "curriculum", "campaign", "catalog", "catalogue", "database", "api", "sdk", "prototype", "mvp",
    "integration", "video", "newsletter", "podcast", "material", "survey", "module", "library",
    "software", "tool", "toolkit", "system", "approach", "methodology", "spec", "bot", "script",
    "procedure", "model",
  ]
}
