import GoalpostSource

extension UnitAgreement {
  /// Brings readings to the item's unit. What a whole column of a table is, is told at its first
  /// cell only.
  func settle(
    _ readings: inout FieldValue<[Reading]>, of item: SourceRange, in decoder: inout RecordDecoder
  ) {
    guard !isSettled(readings) else { return }
    var told: [UnitOfMeasure] = []
    readings.value = readings.value?.map { reading in
      var reading = reading
      guard let quantity = reading.value.located, quantity.range.file != item.file else {
        settle(&reading.value, in: &decoder)
        return reading
      }
      if told.contains(quantity.value.unit), !quantity.value.isBareZero {
        reading.value.value = nil
      } else {
        settle(&reading.value, in: &decoder)
        if reading.value.isFaulty { told.append(quantity.value.unit) }
      }
      return reading
    }
  }
}
