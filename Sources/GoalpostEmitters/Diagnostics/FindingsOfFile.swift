import GoalpostSource

/// The listed findings of a file.
struct FindingsOfFile {
  /// From the root of the git repository.
  let path: String
  let findings: [ListedFinding]
}

extension [ListedFinding] {
  /// One group a file, in the order of output.
  var groupedByFile: [FindingsOfFile] {
    var groups: [FindingsOfFile] = []
    for run in runs { groups.append(FindingsOfFile(path: run[0].path, findings: run)) }
    return groups
  }

  /// The findings of a file stand together, since they are sorted.
  private var runs: [[ListedFinding]] {
    reduce(into: []) { runs, listed in
      if let last = runs.last?.last, last.finding.range.file == listed.finding.range.file {
        runs[runs.count - 1].append(listed)
      } else {
        runs.append([listed])
      }
    }
  }
}
