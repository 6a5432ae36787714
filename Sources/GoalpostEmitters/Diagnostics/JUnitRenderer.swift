import GoalpostSource

/// Findings as results of tests: a suite a file, a failed case for each finding that fails the
/// check. A file without findings has a case that passed, so that a clean check shows up too.
package enum JUnitRenderer: Renderer {
  package static let name = "junit"
  package static let summary = "JUnit's XML, for the test views of CI servers"

  package static func render(_ view: FindingsView) -> String {
    let suites = suites(of: view)
    let cases = suites.flatMap(\.cases)
    var document: XML = "\(XML.declaration)<testsuites name=\"goalpost\" \(counts(of: cases))>\n"
    for suite in suites { document += element(of: suite) }
    document += "</testsuites>\n"
    return document.text
  }

  /// What is judged in a file.
  private struct Suite {
    let path: String
    let cases: [Case]
  }

  private struct Case {
    let name: String
    let outcome: Outcome
  }

  private enum Outcome {
    case passed
    /// Told, but not what fails the check.
    case remark(ListedFinding)
    case failed(ListedFinding)
    case skipped(ListedFinding, because: String)
  }

  private static func suites(of view: FindingsView) -> [Suite] {
    let groups = view.listed.groupedByFile
    let found = Set(groups.map(\.path))
    let clean = view.judgedPaths.filter { !found.contains($0) }
      .map { Suite(path: $0, cases: [Case(name: "no findings", outcome: .passed)]) }
    let faulty = groups.map { Suite(path: $0.path, cases: cases(of: $0.findings, in: view)) }
    return (clean + faulty).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func cases(of findings: [ListedFinding], in view: FindingsView) -> [Case] {
    var seen: [String: Int] = [:]
    return findings.map { listed in
      let name = name(of: listed)
      let ordinal = seen[name, default: 0] + 1
      seen[name] = ordinal
      return Case(
        name: ordinal == 1 ? name : "\(name) (\(ordinal))", outcome: outcome(of: listed, in: view))
    }
  }

  /// Without a line, so that servers follow a case from run to run.
  private static func name(of listed: ListedFinding) -> String {
    let subject = listed.diagnostic.subject.withVisibleControls
    return listed.diagnostic.rule + (subject.isEmpty ? "" : " at \(subject)")
  }

  private static func outcome(of listed: ListedFinding, in view: FindingsView) -> Outcome {
    if let reason = listed.diagnostic.waiver { return .skipped(listed, because: reason) }
    return listed.diagnostic.severity >= view.style.failOn ? .failed(listed) : .remark(listed)
  }

  private static func element(of suite: Suite) -> XML {
    let path = suite.path.withVisibleControls
    let skipped = suite.cases.count { if case .skipped = $0.outcome { true } else { false } }
    var element: XML = "  <testsuite name=\"\(path)\" \(counts(of: suite.cases))"
    element += " skipped=\"\(skipped)\">\n"
    for testCase in suite.cases {
      element += "    <testcase name=\"\(testCase.name)\" classname=\"\(path)\" time=\"0\""
      element += content(of: testCase.outcome)
    }
    element += "  </testsuite>\n"
    return element
  }

  private static func content(of outcome: Outcome) -> XML {
    switch outcome {
    case .passed: "/>\n"
    case .remark(let listed):
      ">\n      <system-out>\(details(of: listed))</system-out>\n    </testcase>\n"
    case .failed(let listed):
      """
      >
            <failure message=\"\(listed.finding.message.withVisibleControls)\" \
      type=\"\(listed.diagnostic.severity.rawValue)\">\(details(of: listed))</failure>
          </testcase>

      """
    case .skipped(_, let reason):
      """
      >
            <skipped message=\"waived: \(reason.withVisibleControls)\"/>
          </testcase>

      """
    }
  }

  /// Each line begins with a word of ours, since logs may show it under a runner.
  private static func details(of listed: ListedFinding) -> XML {
    var text: XML = "\(listed.verdict): \(listed.finding.message.withVisibleControls)\n"
    text += "at \(listed.place)"
    if let advice = listed.advice { text += "\nhelp: \(advice.withVisibleControls)" }
    return text
  }

  private static func counts(of cases: [Case]) -> XML {
    let failures = cases.count { if case .failed = $0.outcome { true } else { false } }
    return "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\""
  }
}
