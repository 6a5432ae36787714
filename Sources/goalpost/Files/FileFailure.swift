import GoalpostSource
import SystemPackage

/// What keeps a file from being read or written, with the system's reason and what to do.
enum FileFailure {
  static func unreadable(_ path: String, _ fault: any Error) -> Failure {
    guard let fault = fault as? Errno else {
      return Failure("the file `\(path.shortened)` cannot be read")
    }
    guard fault != .noSuchFileOrDirectory else {
      return Failure(
        "there is no file `\(path.shortened)`", help: "check the spelling of the path")
    }
    return Failure(
      "the file `\(path.shortened)` cannot be read: \(fault.reason)", help: fault.remedy)
  }

  static func unreadableFolder(_ path: String, _ fault: Errno?) -> Failure {
    Failure(
      "the folder `\(path.shortened)` cannot be read" + (fault.map { ": \($0.reason)" } ?? ""),
      help: fault == .fileNameTooLong
        ? "its path is too long; shorten it, or exclude what holds it" : fault?.remedy)
  }

  /// - Parameter path: with U+FFFD for what is not UTF-8.
  static func unnameable(_ path: String) -> Failure {
    Failure(
      "the name of the file `\(path.shortened)` is not UTF-8",
      help: "rename it; `\u{FFFD}` stands for what nobody can read")
  }

  static func unwritable(_ path: String, _ fault: any Error) -> Failure {
    let fault = fault as? Errno
    return Failure(
      "the file `\(path.shortened)` cannot be written" + (fault.map { ": \($0.reason)" } ?? ""),
      help: fault?.remedy)
  }

  /// A file whose own permissions say so; replacing it would need the folder's only.
  static func readOnly(_ path: String) -> Failure {
    Failure("the file `\(path.shortened)` may not be written", help: "check its permissions")
  }

  static func changed(_ path: String) -> Failure {
    Failure(
      "the file `\(path.shortened)` changed while it was being mended", help: "run this again")
  }
}

extension Errno {
  /// What the system says of it, as part of a clause: `no space left on device`.
  var reason: String {
    let words = description
    let isName = words.dropFirst().first?.isLowercase != true
    return isName ? words : words.prefix(1).lowercased() + words.dropFirst()
  }

  /// What to do about it; nil where that depends.
  var remedy: String? {
    switch self {
    case .noSpace, .diskQuotaExceeded: "make room there, or name a file elsewhere"
    case .readOnlyFileSystem: "name a file elsewhere"
    case .permissionDenied, .notPermitted: "check the permissions of the file and its folder"
    case .tooManyOpenFiles, .tooManyOpenFilesInSystem:
      "raise the limit, for example with `ulimit -n 256`"
    case .noSuchFileOrDirectory, .notDirectory: "check the path"
    case .tooManySymbolicLinkLevels: "its links lead in a circle"
    case .fileNameTooLong: "choose a shorter name"
    case .ioError: "the disk may be failing; the system's log tells more"
    default: nil
    }
  }
}
