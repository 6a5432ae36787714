/// What may stand before a title's verb without being it.
enum OpeningWords {
  static let fillers: Set<String> = [
    "successfully", "fully", "clearly", "effectively", "to", "we", "we'll", "we’ll", "we've",
    "we’ve", "will", "have",
  ]
  /// After these a verb stands in its third form: `We have launched`.
  static let perfect: Set<String> = ["have", "we've", "we’ve"]
  /// Within four words of the opening word they tell that it is no verb: `Release notes are …`.
  static let predicates: Set<String> = ["is", "are", "has", "can", "feels", "takes"]
}
