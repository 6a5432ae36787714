/// A word that a project adds to a list.
package struct AddedWord: Hashable, Sendable {
  /// As titles are compared with it: in lower case, a pair with one space in between; with its
  /// capitals in a list of words as written.
  package let text: String
  /// What it stands for, in a list of numbers.
  package let value: Rational?

  package init(_ text: String, value: Rational? = nil) {
    self.text = text
    self.value = value
  }
}
