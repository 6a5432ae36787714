import GoalpostSource

extension Workers {
  /// What is written about each plan, in their order.
  func write<Plan: Sendable, Piece: Sendable>(
    _ plans: [Plan], _ piece: @escaping @Sendable (Plan) -> Piece
  ) -> [Piece] {
    // Fewer plans are written in less time than it takes to wake another thread.
    map(plans, atLeast: 8, piece)
  }
}
