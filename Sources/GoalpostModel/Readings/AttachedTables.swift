import GoalpostSource

extension RecordDecoder {
  /// The table of a CSV file that a goal file names; nil, and reported, where there is none.
  mutating func attachedTable(at written: Located<String>) -> CSVTable? {
    let path: String
    do throws(AttachedPath.Fault) {
      path = try AttachedPath.resolve(written.value, from: source.path)
    } catch {
      report(.wrongType, .misplaced(written, error))
      return nil
    }
    attachedPaths.append(path)
    switch vocabulary.attachedFiles[path] ?? .missing {
    case .table(let table):
      areReadingsCutOff = table.unreadFrom != nil
      return table
    case .unreadable:
      areReadingsCutOff = true
      return nil
    case .missing: report(.unresolvedReference, .noFile(written, path))
    case .notAFile: report(.wrongReference, .noRegularFile(written))
    case .outsideOfProject: report(.wrongType, .linkedAway(written))
    }
    return nil
  }
}

extension Finding {
  fileprivate static func noFile(_ written: Located<String>, _ path: String) -> Finding {
    Finding(
      "there is no file `\(path)` in the project", at: written.range, label: "no such file",
      help: "the path begins at the folder of this goal file", field: "csv")
  }

  fileprivate static func noRegularFile(_ written: Located<String>) -> Finding {
    Finding(
      "`\(written.value)` is not a file", at: written.range, label: "expected a CSV file",
      help: "name the file itself, like `data/ctr.csv`", field: "csv")
  }

  fileprivate static func linkedAway(_ written: Located<String>) -> Finding {
    Finding(
      "`\(written.value)` is a link that leads out of the project's CSV files", at: written.range,
      label: "leads away", help: "keep the file itself in the project", field: "csv")
  }

  fileprivate static func misplaced(
    _ written: Located<String>, _ fault: AttachedPath.Fault
  ) -> Finding {
    let (message, label, help) =
      switch fault {
      case .absolute:
        (
          "`\(written.value)` does not begin at the goal file", "an absolute path",
          "write the path from the folder of this goal file, like `data/ctr.csv`"
        )
      case .backslash:
        (
          "`\(written.value)` holds a backslash", "written as on Windows",
          "write `/` between folders, like `data/ctr.csv`"
        )
      case .outside:
        (
          "`\(written.value)` lies outside of the project", "leads out of the project",
          "keep the file inside the project, whose root is the folder of `.goalpost.yaml`"
        )
      case .notCSV:
        (
          "`\(written.value)` is not a CSV file", "expected a name that ends in `.csv`",
          "save the table as comma-separated values, like `data/ctr.csv`"
        )
      }
    return Finding(message, at: written.range, label: label, help: help, field: "csv")
  }
}
