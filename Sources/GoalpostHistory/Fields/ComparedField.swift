import GoalpostModel
import GoalpostSource

/// A field of a goal, as far as two revisions of it can be compared.
struct ComparedField<Owner: Record> {
  enum Nature {
    /// Says what has to be reached and by when: after the lock it needs an amendment.
    case goalpost
    /// Says something else that counts; free, and classed by scoring where it has a say in that.
    case free
    /// Only words.
    case wording
  }

  /// As the goal file names it.
  let name: String
  /// Other fields that say the same: `change` of `target`.
  var others: [String] = []
  let nature: Nature
  /// As written; nil where it is absent.
  let text: (Owner) -> String?
  /// Its value in the head, to point at; nil where it is absent.
  let place: (Owner) -> SourceRange?
  /// It is there and cannot be read, which has been reported.
  let isFaulty: (Owner) -> Bool
  /// Whether base and head mean another thing.
  let differs: (_ base: Owner, _ head: Owner) -> Bool
  /// Puts the base's value into the head.
  let restore: (_ base: Owner, _ head: inout Owner) -> Void
  /// The effect where scores do not tell.
  var fallback: (_ base: Owner, _ head: Owner) -> ChangeEffect = { _, _ in .neutral }
  /// Its effect is never read from scores: a weight.
  var isAlwaysNeutral = false

  /// The one of its names that a goal uses.
  var writtenName: (Owner) -> String? = { _ in nil }

  /// All names that an amendment of it may use.
  var names: [String] { [name] + others }
}

extension ComparedField {
  /// A field whose value decides alone.
  init<Value: Sendable>(
    _ name: String, _ nature: Nature, _ path: WritableKeyPath<Owner, FieldValue<Value>>,
    text: @escaping (Value) -> String,
    differs: @escaping (Value, Value) -> Bool,
    fallback: @escaping (Owner, Owner) -> ChangeEffect = { _, _ in .neutral }
  ) {
    self.init(
      name: name, nature: nature, text: { $0[keyPath: path].value.map(text) },
      place: { $0[keyPath: path].range }, isFaulty: { $0[keyPath: path].isFaulty },
      differs: { base, head in
        switch (base[keyPath: path].value, head[keyPath: path].value) {
        case (nil, nil): false
        case (let old?, let new?): differs(old, new)
        default: true
        }
      },
      restore: { base, head in head[keyPath: path] = base[keyPath: path] }, fallback: fallback)
  }

  init<Value: Equatable & Sendable>(
    _ name: String, _ nature: Nature, _ path: WritableKeyPath<Owner, FieldValue<Value>>,
    text: @escaping (Value) -> String,
    fallback: @escaping (Owner, Owner) -> ChangeEffect = { _, _ in .neutral }
  ) {
    self.init(name, nature, path, text: text, differs: { $0 != $1 }, fallback: fallback)
  }

  init(
    _ name: String, _ nature: Nature, _ path: WritableKeyPath<Owner, FieldValue<String>>
  ) {
    self.init(name, nature, path, text: { $0 })
  }

  init<Word: Choice>(
    _ name: String, _ nature: Nature, _ path: WritableKeyPath<Owner, FieldValue<Word>>,
    fallback: @escaping (Owner, Owner) -> ChangeEffect = { _, _ in .neutral }
  ) {
    self.init(
      name, nature, path, text: { $0.rawValue }, differs: { $0.rawValue != $1.rawValue },
      fallback: fallback)
  }

  init(
    _ name: String, _ nature: Nature,
    _ path: WritableKeyPath<Owner, FieldValue<[Located<Reference>]>>
  ) {
    self.init(
      name, nature, path,
      text: { $0.map(\.value.description).joined(separator: ", ") },
      differs: { $0.map(\.value) != $1.map(\.value) })
  }
}
