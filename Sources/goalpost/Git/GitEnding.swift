import Subprocess

/// How a command of git ended.
struct GitEnding {
  let isSuccess: Bool
  /// The status that it ended with; nil where a signal ended it.
  let status: Int?
  /// The signal that ended it.
  let signal: Int?
  /// What it said on standard error.
  let complaint: String

  init(_ status: TerminationStatus, complaint: String) {
    isSuccess = status.isSuccess
    self.complaint = complaint
    switch status {
    case .exited(let code): (self.status, signal) = (Int(code), nil)
    case .signaled(let code): (self.status, signal) = (nil, Int(code))
    }
  }

  /// One that ended by itself.
  init(status: Int, complaint: String) {
    (isSuccess, self.status, signal, self.complaint) = (status == 0, status, nil, complaint)
  }
}
