/// Plans that say far too much, made in whatever size.
enum HostilePlan {
  static let head = "goalpost: 1\nunit: ferry\nowner: Ana\ncycle: 2026-Q4\n"

  static func objectives(_ count: Int, _ item: (Int) -> String) -> String {
    head + "objectives:\n" + (0..<count).map { "  - \(item($0))\n" }.joined()
  }

  static func keyResults(_ count: Int, _ item: (Int) -> String) -> String {
    head + "objectives:\n  - title: Be known\n    key_results:\n"
      + (0..<count).map { "      - \(item($0))\n" }.joined()
  }

  static func kpis(_ count: Int, _ item: (Int) -> String) -> String {
    head + "kpis:\n" + (0..<count).map { "  - \(item($0))\n" }.joined()
  }

  static func keys(_ count: Int, _ key: (Int) -> String) -> String {
    head + (0..<count).map { "\(key($0)): x\n" }.joined()
  }

  static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
}
