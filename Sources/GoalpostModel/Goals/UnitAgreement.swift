import GoalpostSource

/// Brings all quantities of one item to one unit, so that they can be compared and subtracted
/// (`2 h` and `30 min`), and reports those that cannot be.
struct UnitAgreement {
  /// What `measured_in` says, if it is there.
  private let stated: Located<MeasuredIn>?
  /// The first quantity that says its unit, in the plan before its tables; all others have to agree
  /// with it.
  private var first: Located<Quantity>?
  private var firstRange: SourceRange?
  /// `measured_in` could not be read: no bare number is blamed for having no unit.
  private let isUnknown: Bool
  private let isStated: Bool
  /// The unit of the item: as stated, else that of its first quantity that has one.
  private(set) var unit: UnitOfMeasure
  /// One of its numbers shows which sign begins a fraction.
  private var showsStyle = false

  init(measuredIn: FieldValue<MeasuredIn>) {
    stated = measuredIn.located
    isStated = stated != nil
    isUnknown = measuredIn.isFaulty
    unit = stated?.value.unit ?? .none
  }

  /// Takes a quantity into account.
  mutating func consider(_ field: FieldValue<Quantity>) {
    if field.value?.forms.contains(.showsStyle) == true { showsStyle = true }
    guard !isStated, let range = field.range else { return }
    if let firstRange, firstRange <= range { return }
    guard let quantity = field.located, !quantity.value.unit.isNone else { return }
    first = quantity
    firstRange = range
    unit = quantity.value.unit
  }

  /// Whether a field's quantity is in the item's unit as it is, which most are.
  func isSettled(_ field: FieldValue<Quantity>) -> Bool {
    guard let value = field.value else { return true }
    if value.forms.contains(.ambiguous) { return false }
    let own = value.unit
    // What a number alone means is said by `measured_in`.
    if isStated, own.isNone { return false }
    return own.isSimple && !unit.isRate && own.kind == unit.kind
  }

  /// Brings a field's quantity to the item's unit; one that does not fit is reported and dropped.
  func settle(_ field: inout FieldValue<Quantity>, in decoder: inout RecordDecoder) {
    guard !isSettled(field), let quantity = field.located else { return }
    field.value = settled(quantity, in: &decoder)
  }

  /// The quantity in the item's unit; nil, and reported, where it does not fit.
  func settled(_ quantity: Located<Quantity>, in decoder: inout RecordDecoder) -> Quantity? {
    let own = quantity.value
    if let amount = amount(of: own) {
      let agreed = own.counted(amount, in: unit)
      guard !showsStyle, agreed.isAmbiguous || own.isAmbiguous && !unit.isShare else {
        return agreed
      }
      decoder.report(.ambiguousNumber, .ambiguous(quantity))
      return nil
    }
    if !showsStyle, own.isAmbiguous {
      decoder.report(.ambiguousNumber, .ambiguous(quantity))
    } else {
      decoder.report(.unitMismatch, mismatch(of: quantity))
    }
    return nil
  }

  /// In the item's unit; nil where it does not fit.
  private func amount(of own: Quantity) -> Rational? {
    if let stated { return stated.value.adopt(own)?.amount(in: unit) }
    if let amount = own.amount(in: unit) { return amount }
    return isUnknown && own.unit == .none ? own.amount : nil
  }

  private func mismatch(of quantity: Located<Quantity>) -> Finding {
    let place = stated?.range ?? first?.range
    let reference = stated?.value.text ?? first?.value.text ?? ""
    let own = quantity.value
    let isBare = own.unit == .none
    let isInTable = place.map { $0.file != quantity.range.file } ?? false
    let column = unit.isShare && own.amount.magnitude <= 1 ? ": ratio" : ""
    let written =
      own.help(toWriteIn: unit, beside: first?.value).text
      + (isInTable ? ", or say the unit of the whole column with `measured_in\(column)`" : "")
    return Finding(
      isBare
        ? "`\(own.text)` has no unit, but `\(reference)` is \(unit.name)"
        : "`\(own.text)` is \(own.unit.name), but `\(reference)` is \(unit.name)",
      at: quantity.range, label: "expected \(unit.name)",
      help: isBare
        ? written
        : "use one unit in all fields of an item; `measured_in` can state it once",
      related: place.map { [Label("this says \(unit.name)", at: $0)] } ?? [])
  }
}

extension UnitAgreement {
  /// Brings a field's absolute change to the item's unit; relative ones have none. A number alone
  /// stays as it is on a share, where it could be points or a part.
  func settle(_ field: inout FieldValue<Change>, in decoder: inout RecordDecoder) {
    guard let absolute = field.absolute.located, let change = field.value,
      !(unit.kind == .share && absolute.value.unit.isNone)
    else { return }
    field.value = settled(absolute, in: &decoder).map { change.replacingAbsolute(with: $0) }
  }
}

extension FieldValue where Value == Change {
  /// The quantity of an absolute change, as a field of its own.
  var absolute: FieldValue<Quantity> {
    guard let key, let range, case .absolute(let quantity) = value?.kind else { return .init() }
    return FieldValue<Quantity>(quantity, key: key, range: range)
  }
}

extension Change {
  fileprivate func replacingAbsolute(with quantity: Quantity) -> Change {
    Change(text: text, kind: .absolute(quantity))
  }
}

extension UnitOfMeasure {
  /// It is written in one way only, so that nothing changes where it is brought to its equal.
  fileprivate var isSimple: Bool {
    switch kind {
    case .none, .share, .shareDifference, .times: denominators.isEmpty
    case .currency, .scale, .duration, .dataSize, .counted: false
    }
  }
}
