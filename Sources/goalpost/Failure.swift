/// Why a command could not do its work.
struct Failure: Error {
  /// One clause, lower case.
  let message: String
  let help: String?
  let status: ExitStatus

  init(_ message: String, help: String? = nil, status: ExitStatus = .misuse) {
    self.message = message
    self.help = help
    self.status = status
  }

  /// With something that has to be known besides.
  func adding(_ clause: String) -> Failure {
    Failure("\(message); \(clause)", help: help, status: status)
  }
}
