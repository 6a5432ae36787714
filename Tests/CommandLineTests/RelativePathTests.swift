import Testing

@testable import goalpost

@Suite struct RelativePathTests {
  @Test(arguments: [
    ("/work/goals/team.yaml", "/work", "goals/team.yaml"),
    ("/work/goals", "/work/goals", ""),
    ("/workshop/team.yaml", "/work", "../workshop/team.yaml"),
    ("/team.yaml", "/work/goals", "../../team.yaml"),
    ("/work/team.yaml", "/", "work/team.yaml"),
    ("/", "/work", ".."),
    ("/wörk/ziele.yaml", "/wörk", "ziele.yaml"),
  ])
  func `a path is told from a folder`(path: String, folder: String, expected: String) {
    #expect(FileSystem.relative(path, to: folder) == expected)
  }
}
