import GoalpostSource
import GoalpostYAML

/// Turns nodes into records. Never fails: what cannot be read is reported and left out, and
/// costs that field only.
package struct RecordDecoder {
  package let source: SourceFile
  package let vocabulary: Vocabulary
  /// The byte from which the document could not be read to its end; nil where all of it was read.
  package let unreadFrom: Int?
  /// The readings that were read last stand in a file that could not be read to its end.
  var areReadingsCutOff = false
  package private(set) var faults: [LanguageFault] = []
  package private(set) var swallowedComments: [SwallowedComment] = []
  /// The first cell of each column of days that holds times of day, which are left out.
  var clippedTimes: [Located<String>] = []
  /// What was read as what it is taken for.
  var lookAlikes: [StrangeText] = []
  /// Whether the file is one that `--fix` may change.
  var offersFixes = true
  /// Items of the list being read that were no records.
  var droppedItems = 0
  /// The mapping of the record that is read.
  private var record: Node?
  private var suggestionsLeft = ModelLimits.suggestions
  /// Rows of CSV files that may still be taken for readings: many KPIs may name one table.
  var readingsLeft: Int
  /// Relative to the project root, the files that were asked for, in the order of the document.
  package internal(set) var attachedPaths: [String] = []

  /// Names that files may use but that are not declared in them.
  package struct Vocabulary: Sendable {
    /// Rules, for waivers and the configuration.
    package var rules: [RuleDeclaration]
    /// Cycles that the configuration names.
    package var cycles: [String: Cycle]

    /// How the project writes numbers; nil where it does not say.
    package var numbers: NumberStyle?

    /// The files that goal files name, by their path from the project root.
    package var attachedFiles: [String: AttachedFile]

    /// Readings that one goal file may take from such files.
    package var mostReadings: Int

    package init(
      rules: [RuleDeclaration] = [], cycles: [String: Cycle] = [:], numbers: NumberStyle? = nil,
      attachedFiles: [String: AttachedFile] = [:], mostReadings: Int = Limits().nodes
    ) {
      self.rules = rules
      self.cycles = cycles
      self.numbers = numbers
      self.attachedFiles = attachedFiles
      self.mostReadings = mostReadings
    }
  }

  /// The document was cut off, so what is missing may only not have been read.
  package var isTruncated: Bool { unreadFrom != nil }

  package init(source: SourceFile, vocabulary: Vocabulary, unreadFrom: Int? = nil) {
    self.source = source
    self.vocabulary = vocabulary
    self.unreadFrom = unreadFrom
    readingsLeft = vocabulary.mostReadings
  }

  /// The known word that somebody probably meant. It is looked for so often as anybody misspells
  /// words in one document, since it takes a look at all known ones.
  mutating func nearest(to word: String, among known: some Sequence<String>) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return SpellingSuggestion.nearest(to: word, among: known)
  }

  /// Whether a field is written in the record that is read.
  func hasField(named name: String) -> Bool {
    record?.entries.contains { $0.key.value == name } ?? false
  }

  package mutating func report(_ rule: LanguageRule, _ finding: Finding) {
    faults.append(LanguageFault(rule, finding))
  }

  /// Puts other faults in place of those from a place on.
  /// - Returns: those that were there.
  @discardableResult
  mutating func replaceFaults(
    from place: Int, with others: [LanguageFault]
  ) -> [LanguageFault] {
    let old = Array(faults[place...])
    faults.replaceSubrange(place..., with: others)
    return old
  }

  /// Reads a mapping field by field.
  package mutating func decode<R: Record>(_ type: R.Type, from node: Node) -> R? {
    guard node.isMapping else {
      if !node.isRepaired { reportKind(KindDescription.record(R.self), of: node) }
      return nil
    }
    var record = R(at: node.range)
    let outer = self.record
    self.record = node
    defer { self.record = outer }
    if let mended = mendingCommas(in: node, for: R.self) {
      decode(mended, of: node, into: &record)
    } else {
      decode(node.entries, of: node, into: &record)
    }
    record.settle(in: &self)
    return record
  }

  private mutating func decode<R: Record>(
    _ entries: some Sequence<Node.Entry>, of node: Node, into record: inout R
  ) {
    let fields = R.fields
    // One bit a place; no record has as many as 64.
    var found: UInt64 = 0
    var empty: UInt64 = 0
    // A record of strange keys only has as many questions as keys: what is free is found once.
    lazy var free = {
      let written = Set(entries.map(\.key.value))
      return fields.filter { !written.contains($0.name) }
    }()
    for entry in entries {
      if let place = fields.place(of: entry.key) {
        found |= 1 << place
        if fields.decode(entry, at: place, into: &record, &self) { empty |= 1 << place }
      } else if let place = self.place(of: entry.key, among: free, in: R.self) {
        found |= 1 << place
        if fields.decode(entry, at: place, into: &record, &self) { empty |= 1 << place }
      } else if let meant = reportUnknownKey(
        entry, in: R.self, free: free)
      {
        // One cause, one finding: the field that was meant is there, and cannot be read.
        meant.spoil(entry, &record)
        if let place = fields.place(of: meant.name) { found |= 1 << place }
      }
    }
    let missing = fields.required & (~found | empty)
    guard missing != 0, !isTruncated else { return }
    let places = fields.indices.filter { missing & (1 << $0) != 0 }
    let absent = places.filter { found & (1 << $0) == 0 }
    let blank = places.filter { empty & (1 << $0) != 0 }
    report(absent + blank, of: R.self, entries: Array(entries), node: node)
  }

  /// Where the field stands that a key names once its look-alikes are what they are taken for.
  private mutating func place<R: Record>(
    of key: Node.Key, among free: [Field<R>], in record: R.Type
  ) -> Int? {
    let name = name(of: key) { name in free.contains { $0.name == name } }
    return name == key.value ? nil : R.fields.place(of: name)
  }

  private mutating func report<R: Record>(
    _ missing: [Int], of record: R.Type, entries: [Node.Entry], node: Node
  ) {
    for place in missing {
      let field = R.fields[place]
      let written = entries.first { $0.key.value == field.name }
      let landmark = R.landmarks.lazy.compactMap { name in
        entries.first { $0.key.value == name }
      }.first
      let place = (written ?? landmark ?? entries.first)?.key.range
      report(
        .missingKey,
        Finding(
          "\(R.recordName) has no `\(field.name)`",
          at: place
            ?? SourceRange(
              file: node.range.file, start: node.range.start,
              end: min(node.range.end, node.range.start + 1)),
          label: "`\(field.name)` is needed here",
          help: "add `\(field.name): \(field.kind.example)`", field: field.name))
    }
  }

  mutating func note(_ comment: SwallowedComment) { swallowedComments.append(comment) }

  /// Notes the comments behind the items of a list, and takes out those that lost their value.
  mutating func notingComments(ofItemsIn entry: Node.Entry) -> Node {
    guard entry.value.items.contains(where: \.hasComment) else { return entry.value }
    let kept = entry.value.items.filter { item in
      guard let scalar = item.scalar,
        let comment = SwallowedComment(
          after: scalar,
          of: Node.Entry(key: Node.Key(entry.key.value, at: item.range), value: item),
          in: source, fieldCanBeEmpty: false)
      else { return true }
      note(comment)
      return comment.outcome == .textCut
    }
    return entry.value.keeping(kept)
  }
}
