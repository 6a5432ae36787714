/// A record of one day with a quantity: a checkpoint, a check-in or a reading.
protocol DatedQuantity: Record {
  var date: FieldValue<CalendarDay> { get set }
  var value: FieldValue<Quantity> { get set }
}

extension Checkpoint: DatedQuantity {}
extension CheckIn: DatedQuantity {}
extension Reading: DatedQuantity {}

extension UnitAgreement {
  /// Takes the quantities of a list into account.
  mutating func consider<Item: DatedQuantity>(_ list: FieldValue<[Item]>) {
    let items = list.items
    for index in items.indices { consider(items[index].value) }
  }

  /// Whether all quantities of a list are in the item's unit as they are.
  func isSettled<Item: DatedQuantity>(_ list: FieldValue<[Item]>) -> Bool {
    let items = list.items
    return items.indices.allSatisfy { isSettled(items[$0].value) }
  }

  /// Brings the quantities of a list to the item's unit.
  func settle<Item: DatedQuantity>(
    _ list: inout FieldValue<[Item]>, in decoder: inout RecordDecoder
  ) {
    guard !isSettled(list) else { return }
    var items = list.items
    for index in items.indices { settle(&items[index].value, in: &decoder) }
    list.value = items
  }
}
