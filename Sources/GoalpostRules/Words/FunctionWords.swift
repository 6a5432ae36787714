/// Words that end a noun and what belongs to it.
enum FunctionWords {
  static let all: Set<String> = [
    "a", "an", "the", "and", "or", "but", "&", "of", "in", "on", "at", "by", "for", "from", "to",
    "with", "without", "within", "into", "onto", "per", "via", "than", "that", "which", "who",
    "whose", "where", "when", "while", "as", "so", "because", "between", "across", "among", "over",
    "under", "above", "below", "through", "during", "after", "before", "until", "using", "around",
    "about", "against", "is", "are", "was", "were", "be", "has", "have", "had", "can", "will",
    "does", "do", "did", "if", "not", "no", "its", "our", "their", "your", "this", "these", "those",
    "up", "out", "off", "more", "less", "fewer", "plus", "it", "we", "they", "everywhere", "always",
  ]
}
