import Testing

@testable import goalpost

/// What `goalpost diff` takes for its revisions.
@Suite struct RevisionRangeTests {
  @Test(
    arguments: [
      (nil, nil, nil), ("", nil, nil), ("main", "main", nil), ("v1..v2", "v1", "v2"),
      ("v1...v2", "v1", "v2"), ("..topic", "HEAD", "topic"), ("main..", "main", "HEAD"),
      ("HEAD~3", "HEAD~3", nil), ("a.b..c.d", "a.b", "c.d"),
    ] as [(String?, String?, String?)])
  func `two dots stand between two revisions`(text: String?, base: String?, head: String?) {
    let range = RevisionRange(text)
    #expect(range.base == base)
    #expect(range.head == head)
  }
}
