/// Words of an owner that is a role, a department or a firm and not a person's name.
enum OwnerWords {
  /// Somebody who holds a post: `Head of Sales`, `Kitchen lead`.
  static let roles: Set<String> = [
    "head", "lead", "leader", "manager", "director", "officer", "president", "chief", "chair",
    "owner", "founder", "partner", "partners", "secretary", "treasurer", "coordinator", "master",
    "engineer", "designer", "developer", "analyst", "editor", "architect", "scientist", "nurse",
    "doctor", "physician", "surgeon", "teacher", "coach", "captain", "foreman", "supervisor",
    "assistant", "consultant", "advisor", "specialist", "administrator", "principal", "dean",
    "ceo", "cto", "cfo", "coo", "cmo", "cpo", "cio", "ciso", "cro", "vp", "svp", "evp", "pm",
    "team", "teams", "group", "squad", "committee", "board", "council", "crew", "office", "staff",
  ]

  /// A part of an organisation, or of its name: `Sales and Marketing`, `Smith & Sons`.
  static let departments: Set<String> = [
    "sales", "marketing", "product", "products", "support", "success", "operations", "finance",
    "legal", "compliance", "quality", "logistics", "purchasing", "procurement", "production",
    "engineering", "design", "research", "development", "innovation", "strategy", "growth",
    "people", "culture", "talent", "human", "resources", "communications", "public", "relations",
    "customer", "customers", "client", "clients", "account", "accounts", "service", "services",
    "data", "security", "safety", "health", "facilities", "maintenance", "infrastructure",
    "platform", "technology", "risk", "audit", "planning", "training", "education", "department",
    "division", "unit", "company", "sons", "co", "inc", "ltd", "gmbh", "llc",
  ]

  /// What stands behind one person's name after a comma: `Sam Park, PhD`.
  static let titles: Set<String> = [
    "jr", "sr", "ii", "iii", "phd", "md", "rn", "mba", "esq", "msc", "bsc", "ma", "ba", "dds",
  ]
}
