import GoalpostEmitters
import GoalpostReport
import Invariants
import Testing

/// What fuzzers put their texts into, of what changed: it has everything that can be told, and no
/// place is forgotten.
@Suite struct HostileChangesTests {
  private let changes: ChangeReport

  init() throws { changes = try #require(HostileProject.changes) }

  @Test func `every kind of change is among them`() throws {
    let plans = changes.plans
    #expect(!changes.reached.isEmpty)
    #expect(plans.map(\.kind) == [.changed, .added, .removed])
    let fields = plans.flatMap(\.fields)
    #expect(Set(fields.map(\.effect)).isSuperset(of: [.looser, .cosmetic]))
    #expect(fields.contains { $0.amendment != nil } && fields.contains { $0.isUnexplained })
    let goals = plans.flatMap(\.goals)
    #expect(Set(goals.map(\.kind)).isSuperset(of: [.added, .removed, .reowned, .renamed]))
    let values = plans.flatMap(\.values)
    #expect(values.contains { !$0.new.isEmpty } && values.contains { !$0.rewritten.isEmpty })
    #expect(!plans.flatMap(\.amendments).isEmpty)
  }

  @Test(arguments: DiffEmitterRegistry.emitters)
  func `no word of the plans is left where a text stands everywhere`(
    emitter: any DiffEmitter.Type
  ) {
    let words = ["ill", "rind", "Sam", "Ada", "Kim", "flour", "Hail", "loaves", "press", "shop"]
    let plain = emitter.emit(changes, colour: .plain)
    let poisoned = emitter.emit(changes.poisoned(with: "x"), colour: .plain)
    #expect(words.contains { plain.contains($0) })
    for word in words { #expect(!poisoned.contains(word)) }
  }
}
