import Foundation
import Testing

/// The scripts by which shells complete what is typed.
@Suite struct CompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func `a shell learns every command, and the option that people forget`(shell: String) throws {
    let folder = FileManager.default.temporaryDirectory
    let result = try Program().run(["--generate-completion-script", shell], in: folder)
    #expect(result.status == 0)
    #expect(result.error.isEmpty)
    for word in [
      "check", "report", "status", "diff", "explain", "rules", "init", "schema", "as-of",
      "stdin-filename", "verify", "owner", "base",
    ] {
      #expect(result.output.contains(word), "\(word)")
    }
  }

  @Test func `another shell is told which there are`() throws {
    let folder = FileManager.default.temporaryDirectory
    let result = try Program().run(["--generate-completion-script", "tcsh"], in: folder)
    #expect(result.status != 0)
    #expect(result.error.contains("bash"))
  }
}
