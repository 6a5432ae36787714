import GoalpostSource
import Testing

@Suite struct ByteEscapesTests {
  @Test(
    arguments: [
      ("", []), ("ab", [0x61, 0x62]), (#"\xE4"#, [0xE4]), (#"G\xE4s"#, [0x47, 0xE4, 0x73]),
      (#"\x00\xff"#, [0x00, 0xFF]), ("é", [0xC3, 0xA9]),
      (#"\xE"#, [0x5C, 0x78, 0x45]), (#"\x+4"#, [0x5C, 0x78, 0x2B, 0x34]),
    ] as [(String, [UInt8])])
  func `stand for one byte each, and other text for itself`(_ text: String, _ bytes: [UInt8]) {
    #expect(ByteEscapes(text).bytes == bytes)
  }

  @Test func `tell where a byte stands as written`() {
    let escapes = ByteEscapes(#"é\xE4\xF6z"#)
    #expect((0...5).map(escapes.place) == [0, 1, 2, 6, 10, 11])
  }
}
