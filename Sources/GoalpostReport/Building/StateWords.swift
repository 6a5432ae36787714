import GoalpostScoring

extension Status {
  init(_ state: GoalState) {
    switch state {
    case .achieved, .done, .onTrack: self.init(state.rawValue, .good)
    case .progressed, .behind: self.init(state.rawValue, .middling)
    case .missed, .atRisk: self.init(state.rawValue, .bad)
    case .planned, .notScored, .noData, .measured: self.init(state.rawValue, .neutral)
    }
  }

  init(_ state: KPIState) {
    switch state {
    case .onTarget: self.init(state.rawValue, .good)
    case .nearTarget: self.init(state.rawValue, .middling)
    case .offTarget, .breached: self.init(state.rawValue, .bad)
    case .noData, .silent, .notScored: self.init(state.rawValue, .neutral)
    }
  }
}

extension GoalState {
  /// As well as it can be on the day.
  var isOnTrack: Bool { self == .onTrack || self == .done || self == .achieved }
}
