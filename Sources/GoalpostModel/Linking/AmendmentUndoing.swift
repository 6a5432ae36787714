import GoalpostSource
import GoalpostYAML

extension Record {
  /// Puts the amended field back to what it was before.
  mutating func undo(_ amendment: Amendment) {
    guard let name = amendment.field.value else { return }
    restore(name, to: amendment)
  }

  /// Reads an amendment's `from` as the field of that name; without `from` it becomes absent.
  fileprivate mutating func restore(_ name: String, to amendment: Amendment) {
    guard let field = Self.fields.first(where: { $0.name == name }) else { return }
    guard let value = amendment.from.value, !value.isNull else {
      // A `from` that cannot be used is told as a fault; the later value must not stand in for it.
      return field.clear(&self)
    }
    var decoder = value.decoder
    let key = Node.Key(name, at: amendment.field.range ?? amendment.range)
    field.decode(Node.Entry(key: key, value: value.node.withoutComment), &self, &decoder)
  }
}

extension KeyResult {
  /// `check_in` is the value of the check-in of one day.
  mutating func undo(_ amendment: Amendment) {
    if amendment.isOfCheckIn { return checkIns.restoreValue(of: amendment) }
    if let name = amendment.field.value { restore(name, to: amendment) }
  }
}

extension KPI {
  /// `check_in` is the reading of one day.
  mutating func undo(_ amendment: Amendment) {
    if amendment.isOfCheckIn { return readings.restoreValue(of: amendment) }
    if let name = amendment.field.value { restore(name, to: amendment) }
  }
}

extension Amendment {
  fileprivate var isOfCheckIn: Bool { field.value == "check_in" }
}

extension FieldValue {
  /// Puts the value of the amendment's day back; one that is gone from the file is added again.
  fileprivate mutating func restoreValue<Entry: DatedQuantity>(
    of amendment: Amendment
  ) where Value == [Entry] {
    guard let day = amendment.on.value, !isFaulty else { return }
    var entries = items
    if let index = entries.lastIndex(where: { $0.date.value == day }) {
      entries[index].restore("value", to: amendment)
    } else {
      var entry = Entry(at: amendment.range)
      entry.date = amendment.on
      entry.restore("value", to: amendment)
      entries.append(entry)
    }
    self = FieldValue(entries, key: key ?? amendment.range, range: range ?? amendment.range)
  }
}

extension RawValue {
  fileprivate var isNull: Bool {
    node.scalar?.isNull ?? false
  }
}

extension Node {
  /// What stands behind an amendment's `from` is about the amendment, not about the field.
  fileprivate var withoutComment: Node {
    scalar.map { Node($0.text, style: $0.style, at: range) } ?? self
  }
}
