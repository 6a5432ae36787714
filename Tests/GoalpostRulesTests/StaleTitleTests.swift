import Testing

/// Titles whose numbers are not those of the fields, and those where nobody can be sure.
@Suite struct StaleTitleTests {
  private static let stale = [
    "title: Bake 40 loaves of rye, baseline: 5 loaves, target: 25 loaves",
    "title: Increase regulars from 12% to 14%, baseline: 12%, target: 16%",
    "title: Increase regulars from 12% to 14%, baseline: 10%, target: 14%",
    "title: Lift regulars to 14% from 12%, baseline: 12%, target: 16%",
    "title: Increase sales by 20%, baseline: $10k, target: $15k",
    "title: Increase the share of rye by 20%, baseline: 10%, target: 15%",
    "title: Cut the queue to 3 minutes, baseline: 9 min, target: 4 min",
    "title: Cut the queue from 2 h to 1 h, baseline: 120 min, target: 90 min",
    "title: Earn $2M with rye, baseline: $1M, target: $4M",
    "title: Grow sales from 2 to 3M loaves, baseline: 2M loaves, target: 4M loaves",
    "title: Double regulars, baseline: 10 guests, target: 40 guests",
    "title: Double regulars, baseline: 10 guests, target: 15 guests",
    "title: Halve the waste, baseline: 10 loaves, target: 8 loaves",
    "title: 80% of guests come back, at_least: 90%",
    "title: Win ten new towns, baseline: 2 towns, target: 8 towns",
    "title: Lift the rating from 3.9 to 4.4, baseline: 3.9 of 5, target: 4.8 of 5",
    "title: Reach at least 50 regulars, baseline: 10, target: 40",
    "title: \"Bake 1,000 loaves\", baseline: 0, target: 1100 loaves",
  ]

  private static let sound = [
    // Rounded as far as the title shows.
    "title: Increase regulars from 12% to 14%, baseline: 11.6%, target: 13.6%",
    "title: Grow sales to 1.2 million loaves, baseline: 0, target: 1.18M loaves",
    "title: \"Bake 1,000 loaves\", baseline: 0, target: 1024 loaves",
    "title: Earn $1.2M, baseline: $0, target: $1.15M",
    // As a difference, a part and a multiple.
    "title: Win 20 more towns, baseline: 5 towns, target: 25 towns",
    "title: Increase sales by 50%, baseline: $10k, target: $15k",
    "title: Increase the share of rye by 5 points, baseline: 10%, target: 15%",
    "title: Increase the share of rye by 50%, baseline: 10%, target: 15%",
    "title: Sell 3x as much, baseline: $10k, target: $30k",
    "title: Halve the waste, baseline: 10 loaves, target: 5 loaves",
    "title: Increase visits by 20%, baseline: 40 guests, change: +20%",
    // In another unit of time, as the rest of a share, as a bare number.
    "title: Cut the queue from 2 h to 1.5 h, baseline: 120 min, target: 90 min",
    "title: Cut burnt loaves to 5%, at_least: 95%",
    "title: Increase regulars from 30% to 50%, baseline: 30, target: 50",
    "title: Increase regulars from 30 to 50%, baseline: 30%, target: 50%",
    "title: Grow from 2 to 3M loaves, baseline: 2M loaves, target: 3M loaves",
    // Two measures have one number, and that is told by another rule.
    "title: Hire 10 bakers and 2 cooks, baseline: 0, target: 12",
    "title: Cover 70 to 80% of the town, baseline: 50%, target: 75%",
    // Of another kind, or beside the measured one.
    "title: Answer within 2 days, at_least: 90%",
    "title: Sell more rye in 12 towns, baseline: 5, target: 25",
    "title: Help 500 farmers sell more, baseline: 5, target: 25",
    "title: Sell rye at 30% more margin, baseline: 5 towns, target: 25 towns",
    "title: Win 12 towns, baseline: 0 bakers, target: 25 bakers",
    "title: Earn €2M with rye, baseline: $1M, target: $3M",
    "title: Post 4 pictures a day, baseline: 0 pictures, target: 300 pictures",
    "title: Post 28 pictures a week, baseline: 0, target: 4 per day",
    // Bounds, guesses, ranges, ages, remarks, and what is only done or not.
    "title: Reach more than 50 regulars, baseline: 10, target: 60",
    "title: Reach about 50 regulars, baseline: 10, target: 57",
    "title: Reach 50-60 regulars, baseline: 10, target: 57",
    "title: Win guests aged from 18 to 25, baseline: 10 guests, target: 60 guests",
    "title: Reach more regulars (50 by May), baseline: 10, target: 60",
    "title: Open 3 shops, baseline: 0, target: 1",
    "title: Trade press quotes us 24 times, baseline: 9, change: +15",
    "title: Brötchen für 40 Gäste, baseline: 10, target: 60",
  ]

  @Test(arguments: stale)
  func `a number that is none of the fields' is told`(_ fields: String) {
    #expect(KeyResultPlan(fields: fields).rules.contains("stale-title"))
  }

  @Test(arguments: sound)
  func `agreement and doubt are left alone`(_ fields: String) {
    #expect(!KeyResultPlan(fields: fields).rules.contains("stale-title"))
  }
}
