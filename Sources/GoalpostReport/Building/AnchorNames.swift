import GoalpostModel

/// A name for every goal of a report that a link can point at: `northwind@2026-Q4/recommended`.
/// Unique even where two goals share an id by mistake.
struct AnchorNames {
  private var names: [GoalPath: String] = [:]
  private var counts: [String: Int] = [:]

  init(_ project: Project, plans: [Int]) {
    for plan in plans {
      add(.plan(plan), project)
      for objective in project.objectives(ofPlan: plan) {
        add(.objective(objective), project)
        for keyResult in project.keyResults(of: objective) { add(.keyResult(keyResult), project) }
      }
      for kpi in project.kpis(ofPlan: plan) + project.metrics(ofPlan: plan) {
        add(.kpi(kpi), project)
      }
    }
  }

  private mutating func add(_ path: GoalPath, _ project: Project) {
    let subject = Self.sanitized(project.subject(of: path))
    let count = counts[subject, default: 0] + 1
    counts[subject] = count
    names[path] = count == 1 ? subject : "\(subject)~\(count)"
  }

  /// Nil where the report does not show it.
  subscript(path: GoalPath) -> String? { names[path] }

  /// Nothing that a URL's fragment would have to encode.
  private static func sanitized(_ subject: String) -> String {
    if subject.utf8.allSatisfy(isPlain) { return subject }
    var name = ""
    for scalar in subject.unicodeScalars {
      name.unicodeScalars.append(scalar.isASCII && isPlain(UInt8(ascii: scalar)) ? scalar : "-")
    }
    return name
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-")...UInt8(ascii: "/"),
      UInt8(ascii: "@"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
