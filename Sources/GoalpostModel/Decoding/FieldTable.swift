import GoalpostYAML

/// The fields of a record in the order of its documentation, to be found by name.
package struct FieldTable<Owner: Record>: Sendable {
  private let fields: [Field<Owner>]
  private let places: [String: Int]
  /// Where those stand that must be there.
  let required: [Int]

  package init(_ fields: [Field<Owner>]) {
    self.fields = fields
    places = Dictionary(
      fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    required = fields.indices.filter { fields[$0].requirement == .required }
  }

  /// Where the field of a name stands.
  func place(of name: String) -> Int? { places[name] }
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
    guard case .scalar(let scalar) = entry.value.content,
      fields[place].kind.emptiness == .isAbsence
    else { return false }
    return scalar.saysNothing && scalar.comment == nil
  }
}
