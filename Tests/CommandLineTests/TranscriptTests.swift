import SnapshotSupport
import Testing

/// Every transcript prints today what it printed when it was committed.
@Suite struct TranscriptTests {
  static let transcripts = Repository.files(
    below: "Tests/CommandLineTests/Transcripts", suffix: ".txt")

  @Test(arguments: transcripts)
  func `a session prints what its transcript says`(path: String) throws {
    let played = try Transcript(try Repository.text(path)).played(by: try Program())
    let difference = try Snapshot(path).difference(from: played)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `there are transcripts`() {
    #expect(Self.transcripts.count >= 5)
  }
}
