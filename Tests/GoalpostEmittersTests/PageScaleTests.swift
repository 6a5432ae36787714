import Foundation
import GoalpostReport
import Testing

@testable import GoalpostEmitters

@Suite("A page of many plans")
struct PageScaleTests {
  private func report(plans: Int) throws -> Report {
    var report = try OrchardProject.report()
    let plan = try #require(report.plans.first)
    report.plans = (0..<plans).map { index in
      var plan = plan
      plan.name = "Orchard \(index)"
      return plan
    }
    return report
  }

  @Test(arguments: [
    (1, ["open"]),
    (12, ["open"]),
    (13, ["open", "folded"]),
    (200, ["open", "folded", "brief"]),
  ])
  func `shows a few in full, folds more, and tells most of many in tables`(
    plans: Int, expected: [String]
  ) throws {
    let scale = PageScale(try report(plans: plans))
    var seen: [String] = []
    for detail in scale.details where seen.last != "\(detail)" { seen.append("\(detail)") }
    #expect(seen == expected)
    #expect(scale.details.count == plans)
  }

  @Test func `lists plans that are over behind the others, in its contents alone`() throws {
    var report = try report(plans: 4)
    for index in [0, 2] { report.plans[index].cycle?.phase = .ended }
    let contents = "\(ContentsNav.html(report, PageScale(report)))"
    let places = try [1, 3, 0, 2].map { index in
      try #require(contents.firstRange(of: "Orchard \(index)")).lowerBound
    }
    #expect(places == places.sorted())
  }

  @Test func `holds its data whole, or says that it does not`() throws {
    for (plans, isWhole) in [(13, true), (200, false)] {
      let page = HTMLEmitter.emit(try report(plans: plans))
      #expect(page.contains("too large for one page") != isWhole)
      #expect(page.contains("Orchard \(plans - 1)"))
      let data = Data(try TagReader(page).data.utf8)
      let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
      let last = try #require((json["plans"] as? [[String: Any]])?.last)
      let objectives = try #require(last["objectives"] as? [Any])
      #expect(objectives.isEmpty != isWhole)
    }
  }

  @Test func `a plan in a table keeps its goals, their names and how they were scored`() throws {
    let page = HTMLEmitter.emit(try report(plans: 200))
    let table = page[try #require(page.firstRange(of: "<table class=\"brief\">")).lowerBound...]
    for part in [
      "<tr id=\"orchard@2026-Q4/harvest/picked\"><th>More rows are picked before the frost</th>",
      "<td>20% → 44% → 60%</td><td>0.60</td>", "(44% − 20%) / (60% − 20%) = 0.60",
      "<td class=\"bad\">■ breached</td><td>Rosa</td>",
    ] {
      #expect(table.contains(part), "\(part)")
    }
  }
}
