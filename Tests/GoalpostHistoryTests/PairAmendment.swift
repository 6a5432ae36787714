extension Pair {
  /// An item of `amendments`.
  static func amendment(
    _ field: String, ref: String = "authority/ctr", from: String?, to: String?, on: String? = nil,
    date: String = "2026-11-02"
  ) -> String {
    let values = [
      "date: \(date)", "ref: \(ref)", "field: \(field)", on.map { "on: \($0)" },
      from.map { "from: \($0)" }, to.map { "to: \($0)" }, "reason: external",
      "because: The tool changed.", "approved_by: Maria Lopez",
    ]
    return "  - " + values.compactMap { $0 }.joined(separator: "\n    ") + "\n"
  }
}
