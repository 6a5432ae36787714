/// What `check` has to say about the files, so that a reader knows what to make of the numbers.
package struct FaultList: Hashable, Sendable {
  package struct Fault: Hashable, Sendable {
    package var severity: String
    package var rule: String
    package var message: String
    package var place: Place
    /// `unit@cycle/objective/key-result`
    package var subject: String
  }

  package var errors = 0
  package var warnings = 0
  package var notes = 0
  package var waived = 0
  /// Those that are not waived, in the order of the files.
  package var faults: [Fault] = []

  package var isEmpty: Bool { errors + warnings + notes + waived == 0 }

  /// `3 errors, 1 warning, 14 notes (2 waived)`
  package var text: String {
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let all = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
    return waived > 0 ? "\(all) (\(waived) waived)" : all
  }
}
