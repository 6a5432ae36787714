import GoalpostYAML

/// The fields of a record in the order of its documentation, to be found by name.
package struct FieldTable<Owner: Record>: Sendable {
  private let fields: [Field<Owner>]
  /// Their names, as far as they are short.
  private let names: [PackedName?]
  /// One bit for each that must be there, by its place.
  let required: UInt64

  package init(_ fields: [Field<Owner>]) {
    self.fields = fields
    names = fields.map { PackedName($0.name.utf8) }
    required = fields.indices.reduce(0) { bits, place in
      fields[place].requirement == .required ? bits | 1 << UInt64(place) : bits
    }
  }

  /// Where the field of a name stands.
  func place(of name: String) -> Int? { fields.firstIndex { $0.name == name } }

  /// Where the field stands that a key names.
  func place(of key: Node.Key) -> Int? {
    guard let name = key.packed else { return place(of: key.value) }
    return names.firstIndex(of: name)
  }
}

extension FieldTable: RandomAccessCollection {
  package var startIndex: Int { fields.startIndex }
  package var endIndex: Int { fields.endIndex }

  package subscript(place: Int) -> Field<Owner> { fields[place] }
}

extension FieldTable: ExpressibleByArrayLiteral {
  package init(arrayLiteral fields: Field<Owner>...) { self.init(fields) }
}

extension FieldTable {
  /// Reads an entry into the field at a place.
  /// - Returns: whether it is an empty text, which is as good as no field.
  func decode(
    _ entry: Node.Entry, at place: Int, into owner: inout Owner, _ decoder: inout RecordDecoder
  ) -> Bool {
    fields[place].decode(entry, &owner, &decoder)
    guard entry.value.needsCare, fields[place].kind.emptiness == .isAbsence,
      let scalar = entry.value.scalar
    else { return false }
    return scalar.saysNothing && scalar.comment == nil
  }
}
