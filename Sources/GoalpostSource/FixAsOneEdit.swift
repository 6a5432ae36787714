extension Fix {
  /// All edits of one file as a single one, with the text between them as it stands; nil for a fix
  /// without edits.
  package func singleEdit(of file: SourceFile) -> Edit? {
    let ordered = edits.sorted { $0.range < $1.range }
    guard let first = ordered.first else { return nil }
    var text = first.text
    var end = first.range.end
    for edit in ordered.dropFirst() {
      text += file.text(of: SourceRange(file: file.id, start: end, end: edit.range.start))
      text += edit.text
      end = edit.range.end
    }
    let range = SourceRange(file: file.id, start: first.range.start, end: end)
    return Edit(replacing: range, with: text)
  }
}
