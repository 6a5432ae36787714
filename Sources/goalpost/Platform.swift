#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the C library is asked for; the only file that knows which one it is.
enum Platform {
  static func end(with status: Int32) -> Never { exit(status) }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  static var standardOutput: Int32 { STDOUT_FILENO }
  static var standardError: Int32 { STDERR_FILENO }
}
