import CLibFuzzer
import Invariants

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `goalpost-fuzz TARGET [libFuzzer's arguments]`: gives libFuzzer's inputs to one invariant, and
/// dies where it does not hold, which is how libFuzzer hears of it.
@main
enum FuzzCommand {
  static func main() {
    let arguments = CommandLine.arguments
    if arguments.dropFirst().first == "--dictionary" {
      print(FuzzDictionary.text, terminator: "")
      return
    }
    if arguments.dropFirst().first == "--targets" {
      print(names.joined(separator: "\n"))
      return
    }
    // Where libFuzzer starts itself again, it hands on its own arguments only.
    let isNamed = arguments.count > 1 && names.contains(arguments[1])
    if isNamed { setenv(variable, arguments[1], 1) }
    guard let name = getenv(variable).map({ String(cString: $0) }),
      let index = names.firstIndex(of: name)
    else {
      print("goalpost-fuzz TARGET [-option=value | file | folder]…, where TARGET is one of:")
      for invariant in invariants { print("  \(invariant.name): \(invariant.summary)") }
      exit(2)
    }
    chosen = index
    var vector = CommandLine.unsafeArgv
    if isNamed {
      vector += 1
      vector[0] = CommandLine.unsafeArgv[0]
    }
    var count = CommandLine.argc - (isNamed ? 1 : 0)
    var rest: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = vector
    exit(
      LLVMFuzzerRunDriver(&count, &rest) { data, size in
        FuzzCommand.take(Array(UnsafeBufferPointer(start: data, count: size)))
        return 0
      })
  }

  /// Those of the ordinary tests, and those whose reader only fuzzing needs.
  private static let invariants: [any Invariant.Type] =
    Invariants.all + [HTMLInvariant.self, MarkdownInvariant.self]

  private static let variable = "GOALPOST_FUZZ_TARGET"
  private static let names = invariants.map { $0.name }

  /// Set once, before libFuzzer begins; libFuzzer's callback can carry nothing along.
  nonisolated(unsafe) private static var chosen = 0

  private static func take(_ input: [UInt8]) {
    let broken = invariants[chosen].check(input)
    guard !broken.isEmpty else { return }
    for violation in broken.prefix(5) { print("BROKEN: \(violation)") }
    fflush(nil)
    abort()
  }
}
