import Testing

@testable import GoalpostModel

/// A path in a goal file begins at that file and never leaves the project.
@Suite struct AttachedPathTests {
  @Test(arguments: [
    ("ctr.csv", "team.goals.yaml", "ctr.csv"),
    ("data/ctr.csv", "goals/team.goals.yaml", "goals/data/ctr.csv"),
    ("./data//x/../ctr.CSV", "goals/team.goals.yaml", "goals/data/ctr.CSV"),
    ("../data/ctr.csv", "goals/team.goals.yaml", "data/ctr.csv"),
    ("data/ctr.csv", "../other/team.goals.yaml", "../other/data/ctr.csv"),
  ])
  func `it is made relative to the root`(path: String, goalFile: String, full: String) throws {
    #expect(try AttachedPath.resolve(path, from: goalFile) == full)
  }

  @Test(arguments: [
    ("../ctr.csv", "team.goals.yaml", AttachedPath.Fault.outside),
    ("a/../../ctr.csv", "team.goals.yaml", .outside),
    ("../../goals/ctr.csv", "goals/team.goals.yaml", .outside),
    ("../ctr.csv", "../other/team.goals.yaml", .outside),
    ("/etc/ctr.csv", "team.goals.yaml", .absolute),
    ("C:/ctr.csv", "team.goals.yaml", .absolute),
    ("data\\ctr.csv", "team.goals.yaml", .backslash),
    (".git/config", "team.goals.yaml", .notCSV),
  ])
  func `one that leads elsewhere is refused`(
    path: String, goalFile: String, fault: AttachedPath.Fault
  ) {
    #expect(throws: fault) { try AttachedPath.resolve(path, from: goalFile) }
  }
}
