import ArgumentParser

/// When to use colours.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// A severity on the command line.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
  case error, warning, note
}
