import GoalpostKit
import GoalpostModel
import GoalpostYAML

/// The `.goalpost.yaml` of a project, which has to be in order before anything else is read.
enum ConfigurationFile {
  /// Writes the safe fixes of its faults into it.
  ///
  /// - Parameter path: where the project is looked for.
  /// - Returns: how many faults are gone.
  /// - Throws: `Failure` where it cannot be read or written.
  static func fix(above path: String) throws -> Int {
    guard let folder = Disk().folderWithConfiguration(above: path) else { return 0 }
    let place = folder.appending(name: ProjectFiles.configurationName)
    if FileSystem.isLink(place) { try ProjectBorder.refuseLink(place, outOf: [folder]) }
    let bytes = try FileSystem.read(place, atMost: Limits().fileSize)
    let source = Source(path: ProjectFiles.configurationName, bytes: bytes)
    guard let (fixed, count) = ProjectConfiguration.fixed(source) else { return 0 }
    guard FileSystem.isWritable(place) else { throw FileFailure.readOnly(place) }
    try OutputFiles.write([try OutputFile(fixed.bytes, to: place, insteadOf: bytes)])
    return count
  }
}
