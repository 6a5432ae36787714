/// Verbs of work: doing it is all it takes.
enum ActivityWords {
  static let verbs: Set<String> = [
    "attend", "participate", "publish", "write", "define", "determine", "identify", "evaluate",
    "assess", "investigate", "explore", "analyze", "analyse", "conduct", "organize", "organise",
    "facilitate", "submit", "implement", "introduce", "deploy", "migrate", "create", "develop",
    "deliver", "establish", "produce", "finalize", "finalise", "complete", "execute", "collaborate",
    "coordinate", "communicate", "prepare", "propose", "educate", "rewrite", "refactor",
    "contribute", "begin", "announce", "collect", "compile",
  ]

  /// Verbs of two words.
  static let phrases: Set<String> = [
    "engage in", "work with", "work on", "meet with", "set up", "roll out",
  ]

  /// Words that are nouns as well: `Launch the portal`, but `Test coverage`.
  static let nounsToo: Set<String> = [
    "launch", "ship", "release", "document", "draft", "design", "review", "research", "survey",
    "post", "host", "present", "plan", "track", "update", "test", "audit", "report", "pilot",
    "send", "outline", "brief", "interview", "perform", "join", "train",
  ]

  /// The first word of every title that can count work.
  static let openings = verbs.union(nounsToo).union([
    "do", "engage", "hold", "meet", "roll", "run", "set", "work",
  ])

  /// What tells that such a word is a verb here.
  static let articles: Set<String> = ["a", "an", "the", "our", "all", "new", "first"]

  /// What says nothing without its object.
  static let lightVerbs: Set<String> = ["do", "hold", "run"]

  /// Light verbs are work only with one of these.
  static let gatherings: Set<String> = [
    "session", "meeting", "workshop", "event", "webinar", "interview", "call", "review", "training",
    "demo", "survey", "test", "pilot", "campaign", "analysis", "study", "assessment", "evaluation",
    "audit",
  ]
}
