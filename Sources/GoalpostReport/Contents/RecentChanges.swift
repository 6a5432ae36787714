/// What is different from the day that the report compares with, over the plans that run.
package struct RecentChanges: Hashable, Sendable {
  /// Key results whose progress is another.
  package var moved = 0
  package var rises = 0
  package var falls = 0
  /// The furthest up, the largest step first; at most three.
  package var highestRises: [GoalMove] = []
  /// The furthest down, the largest step first; at most three.
  package var deepestFalls: [GoalMove] = []
  /// Breaches, targets, checkpoints, states and amendments, in this order; of one kind in the
  /// order of the report.
  package var events: [ChangeEvent] = []
  /// `33 of 41 key results moved: 27 up, 6 down; 2 checkpoints reached, 1 breach opened`
  package var sentence = ""

  package var isEmpty: Bool { moved == 0 && events.isEmpty }
}

/// A key result that moved.
package struct GoalMove: Hashable, Sendable {
  package var title: String
  package var anchor: String
  /// The unit's name for people.
  package var unit: String
  package var owner: String?
  package var status: Status
  /// Of its progress, below the baseline and beyond the target too.
  package var change: ScoreChange
  /// The values of both days: `92.5% → 91.2%`; only the later one where that is all there is.
  package var numbers: String
  /// An amendment of these days had a part in it.
  package var isAmended: Bool
}

/// Something that happened to a goal.
package struct ChangeEvent: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case breachOpened = "breach opened"
    case breachClosed = "breach closed"
    case targetMet = "target met"
    case targetLost = "target lost"
    case checkpointReached = "checkpoint reached"
    case checkpointMissed = "checkpoint missed"
    case stateChanged = "state changed"
    case amended
  }

  package var kind: Kind
  package var title: String
  package var anchor: String
  /// The unit's name for people.
  package var unit: String
  /// What exactly, in a few words: `47% by 31 October 2026`, `behind → at risk`.
  package var detail: String
  package var day: ReportDay?

  /// Good, bad or neither, with a shape of its own.
  package var status: Status {
    switch kind {
    case .targetMet, .checkpointReached, .breachClosed: Status(kind.rawValue, .good)
    case .breachOpened, .targetLost, .checkpointMissed: Status(kind.rawValue, .bad)
    case .stateChanged, .amended: Status(kind.rawValue, .neutral)
    }
  }
}
