import Invariants
import SnapshotSupport
import Testing

/// The inputs that fuzzing left behind, and what once broke: all of it holds.
@Suite struct CorpusTests {
  @Test(arguments: Invariants.all.map { $0.name })
  func `every kept input of a target holds`(target: String) throws {
    let invariant = try #require(Invariants.all.first { $0.name == target })
    let inputs = Repository.files(below: "Fuzzing/Corpus/\(target)", suffix: "")
    #expect(!inputs.isEmpty)
    for path in inputs {
      #expect(invariant.check(try Repository.bytes(path)) == [], "\(path)")
    }
  }

  @Test func `every folder of the corpus is a target's`() {
    let folders = Set(
      Repository.files(below: "Fuzzing/Corpus", suffix: "").compactMap {
        $0.split(separator: "/").dropFirst(2).first.map(String.init)
      })
    #expect(folders == Set(Invariants.all.map { $0.name }))
  }
}
